import type { APIRoute } from 'astro';
import { editions } from '../../../../language/edition.ts';
import { toEditionWord } from '../../../../language/edition-word.ts';
import { loadGraph } from '../../../_graph.ts';
import { buildQuoteData } from '../../../../share/citation/quote-data.ts';
import { toMeasurePaths, toNeutralInstrumentPaths } from '../../../_paths.ts';

export async function getStaticPaths() {
  const instruments = toNeutralInstrumentPaths();
  return instruments.flatMap(({ props }) =>
    toMeasurePaths(props.instrument).flatMap(({ params, measure }) =>
      editions.map((edition) => ({
        params: { ...params, edition: toEditionWord(edition) },
        props: { measure, edition },
      })),
    ),
  );
}

/** What the browser needs to quote sentences of a measure. */
export const GET: APIRoute = async ({ props }) =>
  new Response(JSON.stringify(buildQuoteData(loadGraph(), props['measure'], props['edition'])), {
    headers: { 'content-type': 'application/json' },
  });
