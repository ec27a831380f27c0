import type { APIRoute } from 'astro';
import { loadGraph } from '../../../_graph.ts';
import { buildQuoteData, quoteLanguages } from '../../../../share/citation/quote-data.ts';
import { toMeasurePaths, toNeutralInstrumentPaths } from '../../../_paths.ts';

export function getStaticPaths() {
  const instruments = toNeutralInstrumentPaths();
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
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(buildQuoteData(loadGraph(), props['measure'], props['language'])), {
    headers: { 'content-type': 'application/json' },
  });
