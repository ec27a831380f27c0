import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { toSheetsPaths } from '../../_kit.ts';

export const getStaticPaths = toSheetsPaths;

/** The sheets as they were printed. */
export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(props['file']), { headers: { 'content-type': 'application/pdf' } });
