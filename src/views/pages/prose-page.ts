import type { Locale } from '../../language/locales.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf } from '../../model/addresses.ts';
import { buildFrame, type Frame, type ProseLink } from '../parts/frame.ts';

/** A commitment verb in the table of renderings. */
export interface VerbRow {
  zh: string;
  en: string;
  explanation: string;
}

/** The fixed table of commitment verbs, the firmest first. */
export function buildVerbRows({ verbs }: Pick<Graph, 'verbs'>, locale: Locale): VerbRow[] {
  return verbs.map(({ zh, en, explanation }) => ({
    zh: zh.join('、'),
    en: en[0] ?? '',
    explanation: explanation[locale],
  }));
}

/** Prepares the frame of a prose page. */
export function buildProseFrame(
  graph: Graph,
  prose: readonly ProseLink[],
  page: { slug: string; title: string; description: string },
  locale: Locale,
): Frame {
  return buildFrame(graph, prose, {
    locale,
    addressIn: (each) => addressOf.prose(each, page.slug),
    title: page.title,
    description: page.description,
    section: 'about',
  });
}
