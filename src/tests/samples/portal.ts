import { join } from 'node:path';

import type { Content } from '../../model/content.ts';
import type { Agency, Graph, Instrument, Measure, Provision } from '../../model/graph/graph.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { readContent, readSite } from '../../model/read/read-content.ts';

/**
 * Root of the sample portal: a project in miniature with `content/` and `seeds/`, all of it invented, that takes every branch the code
 * has. `expected.yaml` beside them says what is in it and where each branch is taken.
 */
export const samplePortalRoot = join(import.meta.dirname, 'portal');

/** Everything the sample is made of, read anew; the environment changes nothing of it. */
export function sampleContent(): Content {
  return { ...readContent(samplePortalRoot), site: readSite(samplePortalRoot, {}) };
}

let graph: Graph | undefined;

/** The sample linked, once a process: nobody may change it. For changed content, build a graph of {@link sampleContent}. */
export function sampleGraph(): Graph {
  graph ??= buildGraph(sampleContent());
  return graph;
}

/** An instrument of the sample: `ferry-2023`, `greenway-2024`, `reed-2022` or `tea-2021`. */
export function sampleInstrument(id: string): Instrument {
  const { instruments } = sampleGraph();
  return findOrThrow(
    instruments,
    (each) => each.id === id,
    `instrument “${id}”`,
    instruments.map((each) => each.id),
  );
}

/** A measure by the last part of its address: `8`; where numbers begin again, `2-1`. */
export function sampleMeasure(instrument: string, key: string): Measure {
  const { measures } = sampleInstrument(instrument);
  return findOrThrow(
    measures,
    (each) => each.key === key,
    `measure “${key}” in ${instrument}`,
    measures.map((each) => each.key),
  );
}

/** Any unit of a text by its id: `notice`, `sec-2-1`, `measure-8`. */
export function sampleProvision(instrument: string, id: string): Provision {
  const { provisions } = sampleInstrument(instrument);
  return findOrThrow(
    provisions,
    (each) => each.id === id,
    `provision “${id}” in ${instrument}`,
    provisions.map((each) => each.id),
  );
}

/** A body by its slug: `yunpu-water-bureau`. */
export function sampleBody(slug: string): Agency {
  const { agencies } = sampleGraph();
  return findOrThrow(
    agencies,
    (each) => each.slug === slug,
    `body “${slug}”`,
    agencies.map((each) => each.slug),
  );
}

function findOrThrow<T>(list: readonly T[], test: (each: T) => boolean, name: string, known: string[]): T {
  const found = list.find(test);
  if (found !== undefined) return found;
  throw new Error(`The sample portal has no ${name}. Name one of: ${known.join(', ')}.`);
}
