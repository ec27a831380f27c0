import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import { findRelated, type Relation } from '../../model/link/find-related.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import type { LocalText } from './local-text.ts';
import { type MeasureLink, toMeasureLink } from './measure-link.ts';
import { toDocumentName } from './names.ts';

/** A related measure, with the reasons in words. */
export interface RelatedView {
  measure: MeasureLink;
  /** Which document it stands in; `null` when it is the same one. */
  document: LocalText | null;
  reasons: string[];
}

/** How many reasons say enough. */
const mostReasons = 2;

/** Prepares the measures related to a measure, without those for which no reason can be given in the language of the page. */
export function buildRelated(graph: Graph, measure: Measure, locale: Locale, t: Translate): RelatedView[] {
  return findRelated(graph, measure)
    .map(({ measure: other, relations }) => ({
      measure: toMeasureLink(graph, other, locale),
      document: other.instrument === measure.instrument ? null : toDocumentName(other.instrument, locale),
      reasons: relations.flatMap((relation) => toReason(relation, locale, t) ?? []).slice(0, mostReasons),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

function toReason(relation: Relation, locale: Locale, t: Translate): string | undefined {
  if (relation.kind === 'term') return t('related.term', { name: relation.term.record[locale] });
  if (relation.kind === 'topic') return t('related.topic', { name: relation.topic.label[locale] });
  const { text, source, target } = relation.phrase;
  if (locale === 'zh') return t('related.document', { name: text.source.slice(source.start, source.end) });
  if (text.target === null || target === null) return undefined;
  return t('related.document', { name: text.target.slice(target.start, target.end) });
}
