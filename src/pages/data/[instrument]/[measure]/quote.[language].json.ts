import type { APIRoute } from 'astro';
import { loadGraph } from '../../../../model/read/load.ts';
import { buildQuoteData, quoteLanguages } from '../../../../share/citation/quote-data.ts';
import { toMeasurePaths, toNeutralInstrumentPaths } from '../../../_paths.ts';

export async function getStaticPaths() {
  const instruments = await toNeutralInstrumentPaths();
  return instruments.flatMap(({ props }) =>
    toMeasurePaths(props.instrument).flatMap(({ params, measure }) =>
      quoteLanguages.map((language) => ({
        params: { ...params, language },
        props: { measure, language },
      })),
    ),
  );
}

/** What the browser needs to quote sentences of a measure. */
export const GET: APIRoute = async ({ props }) =>
  new Response(JSON.stringify(buildQuoteData(await loadGraph(), props['measure'], props['language'])), {
    headers: { 'content-type': 'application/json' },
  });
