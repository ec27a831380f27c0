import type { Locale } from '../../language/locales.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale } from '../../model/addresses.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { buildVerbRows, type VerbRow } from '../parts/verb-rows.ts';

/** A table that stands after the text of a prose page. */
export interface VerbTable {
  caption: string;
  headings: { zh: string; en: string; explanation: string };
  rows: VerbRow[];
}

/** Everything a prose page shows besides its text, which is written by hand. */
export interface ProsePage {
  frame: Frame;
  heading: string;
  verbs: VerbTable | null;
}

/** Prepares a prose page. */
export function buildProsePage(
  graph: Graph,
  page: { slug: string; title: string; description: string; appendix?: 'commitment-verbs' | undefined },
  locale: Locale,
): ProsePage {
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale((each) => addressOf.prose(each, page.slug)),
    title: () => page.title,
    description: () => page.description,
    section: 'about',
  });
  const { t } = frame;
  return {
    frame,
    heading: page.title,
    verbs:
      page.appendix === 'commitment-verbs'
        ? {
            caption: t('verbs.caption'),
            headings: {
              zh: t('verbs.chinese'),
              en: t('verbs.english'),
              explanation: t('verbs.explanation'),
            },
            rows: buildVerbRows(graph, locale),
          }
        : null,
  };
}
