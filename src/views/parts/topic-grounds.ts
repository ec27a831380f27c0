import { getOtherLocale, type Locale, locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph, Measure, Passage, Topic, TopicMatch } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Link } from './link.ts';
import { type MarkedRun, toMarkedRuns } from './marked-runs.ts';
import { toRoleLabel } from './roles.ts';
import type { LocalText } from './local-text.ts';
import { toAgencyName, toPlainProvisionName } from './names.ts';

/** A text in one language with the words that are quoted from it. */
interface QuotedText {
  runs: MarkedRun[];
  /** Language tag when it is not in the language of the page, otherwise `null`. */
  lang: string | null;
  /** True when the English no longer matches its Chinese. */
  stale: boolean;
}

/** A sentence or heading on which it rests that a measure belongs to a topic. */
interface PassageView extends QuotedText {
  /** Leads to the sentence; for a heading to the measure. */
  href: string;
  /** Which one: “Measure 12, sentence 1”. */
  place: string;
  /** The document that it is in; `null` where the page has places in one only. */
  document: LocalText | null;
  /** The same in the other language; `null` while there is no English. */
  other: QuotedText | null;
}

/** Why a measure belongs to a topic. */
export interface GroundsView {
  passages: PassageView[];
  /** Bodies whose responsibility is the reason; `role` is `null` where the text states none. */
  bodies: (Link & { role: string | null })[];
}

/** A choice of a facet with its page. */
export interface TopicLink extends Link {
  slug: string;
  count: number;
}

/** A value of a facet, for lists. */
export function toTopicLink({ site }: Graph, topic: Topic, locale: Locale): TopicLink {
  return {
    slug: topic.slug,
    href: toHref(site, addressOf.topic(locale, topic.facet.id, topic.slug)),
    label: topic.label[locale],
    count: topic.matches.length,
  };
}

/**
 * Prepares the reasons for which a measure belongs to a topic.
 *
 * @param document What its document is called on a page that has several.
 */
export function toGrounds(
  graph: Graph,
  match: TopicMatch,
  locale: Locale,
  document: LocalText | null,
): GroundsView {
  const t = getTranslator(locale);
  return {
    passages: match.passages.map((passage) => ({
      ...toPassageView(graph, match.measure, passage, locale),
      document,
    })),
    bodies: match.bodies.map(({ agency, role, name }) => ({
      href: toHref(graph.site, addressOf.agency(locale, agency.slug)),
      label: toAgencyName(agency, locale, name).name,
      role: role === 'responsible' ? null : toRoleLabel(t, role),
    })),
  };
}

function toPassageView(
  graph: Graph,
  measure: Measure,
  passage: Passage,
  locale: Locale,
): Omit<PassageView, 'document'> {
  const t = getTranslator(locale);
  const { id } = passage.text;
  const position = measure.segments.findIndex((segment) => segment === passage.text);
  const unit = toPlainProvisionName(measure, locale);
  const address = addressOf.measure(locale, measure.instrument.id, measure.key);
  const own = toQuotedText(passage, locale, locale) ?? toQuotedText(passage, sourceLocale, locale);
  return {
    ...(own ?? { runs: [], lang: null, stale: false }),
    href: toHref(graph.site, address, position === -1 ? undefined : id),
    place:
      position === -1 ? t('term.inHeading', { unit }) : t('text.sentence', { unit, number: position + 1 }),
    other: passage.text.target === null ? null : toQuotedText(passage, getOtherLocale(locale), locale),
  };
}

/** The text in one language, for a page in another or the same; `null` where it does not have it. */
function toQuotedText({ text, marks }: Passage, language: Locale, page: Locale): QuotedText | null {
  const isSource = language === sourceLocale;
  const words = isSource ? text.source : text.target;
  if (words === null) return null;
  return {
    runs: toMarkedRuns(
      words,
      marks.flatMap(({ source, target }) => (isSource ? source : (target ?? []))),
    ),
    lang: language === page ? null : locales[language].lang,
    stale: !isSource && text.state === 'stale',
  };
}
