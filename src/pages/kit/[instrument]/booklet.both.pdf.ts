import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { toBookletPaths } from '../../_booklet.ts';

export const getStaticPaths = toBookletPaths;

/** The booklet as it was made. */
export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(props['file']), { headers: { 'content-type': 'application/pdf' } });
