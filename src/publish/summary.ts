import { countTexts, formatStates, type StateCounts } from '../exchange/xliff-coverage.ts';
import type { Graph } from '../model/graph/graph.ts';
import { placeholderOrigin } from '../model/schemas/site.ts';

/** What a build made, in figures. */
export interface Summary {
  pages: number;
  measures: number;
  agencies: number;
  /** How far the English of all instruments is, counted as `npm run translate -- status` counts. */
  english: StateCounts;
  /** Bytes of the search index on disk. */
  indexBytes: number;
  seconds: number;
  warnings: string[];
}

/** Counts what the graph holds. */
export function summarise(graph: Graph, run: Pick<Summary, 'pages' | 'indexBytes' | 'seconds'>): Summary {
  return {
    ...run,
    measures: graph.instruments.reduce((sum, { measures }) => sum + measures.length, 0),
    agencies: graph.agencies.length,
    english: countTexts(graph.instruments),
    warnings:
      graph.site.origin === placeholderOrigin
        ? [
            `Printed addresses are not final: the origin is still ${placeholderOrigin}. Set “origin” in content/site.yaml, or SITE_ORIGIN.`,
          ]
        : [],
  };
}

/** The summary as lines for a terminal. */
export function formatSummary(summary: Summary): string[] {
  return [
    `${summary.pages} pages, ${summary.measures} measures, ${summary.agencies} responsible bodies`,
    formatStates(summary.english),
    `search index ${(summary.indexBytes / 1000).toFixed(0)} kB, ${summary.seconds.toFixed(1)} s`,
  ];
}
