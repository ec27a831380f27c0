import type { Aligned, Graph, Instrument } from './graph.ts';
import { placeholderOrigin } from '../schemas/site.ts';

/** What a build made, in figures. */
export interface Summary {
  pages: number;
  measures: number;
  agencies: number;
  segments: number;
  /** Segments that have English which is not stale. */
  translated: number;
  reviewed: number;
  /** Bytes of the search index on disk. */
  indexBytes: number;
  seconds: number;
  warnings: string[];
}

/** Counts what the graph holds. */
export function summarise(graph: Graph, run: Pick<Summary, 'pages' | 'indexBytes' | 'seconds'>): Summary {
  const segments = graph.instruments.flatMap(listSegments);
  const count = (test: (segment: Aligned) => boolean) => segments.filter(test).length;
  return {
    ...run,
    measures: graph.instruments.reduce((sum, { measures }) => sum + measures.length, 0),
    agencies: graph.agencies.length,
    segments: segments.length,
    translated: count(({ state }) => state !== 'untranslated' && state !== 'stale'),
    reviewed: count(({ state }) => state === 'reviewed' || state === 'final'),
    warnings:
      graph.site.origin === placeholderOrigin
        ? [
            `Printed addresses are not final: the origin is still ${placeholderOrigin}. Set “origin” in content/site.yaml, or SITE_ORIGIN.`,
          ]
        : [],
  };
}

/** Every sentence of an instrument. */
export function listSegments({ provisions }: Instrument): Aligned[] {
  return provisions.flatMap(({ segments }) => segments);
}

/** The summary as lines for a terminal. */
export function formatSummary(summary: Summary): string[] {
  const share = (part: number) =>
    `${summary.segments === 0 ? 0 : Math.round((100 * part) / summary.segments)} %`;
  return [
    `${summary.pages} pages, ${summary.measures} measures, ${summary.agencies} responsible bodies`,
    `${summary.segments} segments, ${share(summary.translated)} translated, ${share(summary.reviewed)} reviewed`,
    `search index ${(summary.indexBytes / 1000).toFixed(0)} kB, ${summary.seconds.toFixed(1)} s`,
  ];
}
