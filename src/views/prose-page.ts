import type { Locale } from '../i18n/locales.ts';
import type { Graph } from '../model/graph.ts';
import { addressOf } from '../model/identifiers.ts';
import { buildFrame, type Frame, type ProseLink } from './frame.ts';

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
