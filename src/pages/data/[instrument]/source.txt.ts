import type { APIRoute } from 'astro';
import { toNeutralInstrumentPaths } from '../../_paths.ts';

export const getStaticPaths = toNeutralInstrumentPaths;

/** The issued text, byte for byte as received. */
export const GET: APIRoute = ({ props }) =>
  new Response(Buffer.from(props['instrument'].bytes, 'base64'), {
    headers: { 'content-type': 'text/plain' },
  });
