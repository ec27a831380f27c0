import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listDataFiles } from '../exchange/data-files.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Progress } from './progress.ts';

/**
 * Writes the files of data of every measure into the site. Astro would make each as a route of its own, with a request and an answer, at
 * several times the cost; in the development server it does (`pages/_data-file.ts`).
 *
 * @param site - Folder of the built site.
 */
export function writeDataFiles(
  site: string,
  graph: Graph,
  progress: Pick<Progress, 'begin' | 'advance'>,
): void {
  const measures = graph.instruments.flatMap((instrument) => instrument.measures);
  progress.begin('data of measures', measures.length);
  for (const measure of measures) {
    const files = listDataFiles(graph, measure);
    for (const folder of new Set(files.map(({ address }) => dirname(address)))) {
      mkdirSync(join(site, folder), { recursive: true });
    }
    for (const { address, write } of files) writeFileSync(join(site, address), write());
    progress.advance();
  }
}
