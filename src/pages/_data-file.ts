import type { APIRoute } from 'astro';
import { basename } from 'node:path/posix';
import { type DataFile, listDataFiles } from '../exchange/data-files.ts';
import { loadGraph } from './_graph.ts';
import { toMeasurePaths, toNeutralInstrumentPaths } from './_paths.ts';

/** Files of data of measures in the development server. A build writes them all in one go (`publish/write-data-files.ts`). */
export function getStaticPaths() {
  const graph = loadGraph();
  return toNeutralInstrumentPaths()
    .flatMap(({ props }) => toMeasurePaths(props.instrument))
    .flatMap(({ params, measure }) =>
      listDataFiles(graph, measure).map((dataFile) => ({
        params: { ...params, file: basename(dataFile.address, '.json') },
        props: { dataFile },
      })),
    );
}

export const GET: APIRoute<{ dataFile: DataFile }> = ({ props }) =>
  new Response(props.dataFile.write(), { headers: { 'content-type': 'application/json' } });
