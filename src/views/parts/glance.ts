import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { strengthFacet } from '../../model/link/link-topics.ts';
import { glanceKinds, type GlanceKind } from '../../model/schemas/glance.ts';

/** Where a line of the overview stands in the text; `id` is `null` for the heading. */
interface GlancePlace {
  id: string | null;
  place: string;
}

/** A phrase of the text. */
interface GlancePhraseView extends GlancePlace {
  text: string;
  /** Language tag when the phrase is not in the language of the page, otherwise `null`. */
  lang: string | null;
}

/** What is said of a measure under one label. */
interface GlanceLine {
  label: string;
  phrases: GlancePhraseView[];
}

/** How firmly a sentence commits: every strength it has, in its order. */
interface StrengthView extends GlancePlace {
  strengths: string[];
}

/** What a measure says at a glance. */
export interface Glance {
  lines: GlanceLine[];
  strengths: StrengthView[];
  /** Where the strengths are explained. */
  strengthHref: string;
}

const labelKeys = {
  who: 'glance.who',
  conditions: 'glance.conditions',
  exceptions: 'glance.exceptions',
  periods: 'glance.periods',
  numbers: 'glance.numbers',
  buildsOn: 'glance.buildsOn',
} as const satisfies Record<GlanceKind, string>;

/**
 * Prepares what a measure says at a glance. A phrase stands once: one that says two things stands under both labels. Where the English
 * does not have the phrase, the Chinese stands, marked as such.
 */
export function buildGlance(graph: Graph, measure: Measure, locale: Locale, t: Translate): Glance {
  const lines: { kinds: GlanceKind[]; line: GlanceLine }[] = [];
  for (const { kinds, text, source, target } of measure.glance) {
    const english =
      locale === 'zh' || target === null ? null : (text.target?.slice(target.start, target.end) ?? null);
    const number = measure.segments.indexOf(text) + 1;
    const phrase: GlancePhraseView = {
      text: english ?? text.source.slice(source.start, source.end),
      lang: locale === 'zh' || english !== null ? null : 'zh-CN',
      ...(number === 0
        ? { id: null, place: t('glance.heading') }
        : { id: text.id, place: t('measure.sentence', { number }) }),
    };
    const same = lines.find((line) => line.kinds.join() === kinds.join());
    if (same === undefined) {
      const label = kinds.map((kind) => t(labelKeys[kind])).join(t('glance.and'));
      lines.push({ kinds, line: { label, phrases: [phrase] } });
    } else same.line.phrases.push(phrase);
  }
  return {
    lines: lines.sort((a, b) => orderOf(a.kinds) - orderOf(b.kinds)).map(({ line }) => line),
    strengths: buildStrengths(measure, locale, t),
    strengthHref: toHref(graph.site, addressOf.topics(locale), strengthFacet),
  };
}

/** By its first kind; lines with the same one stay in the order of the content. */
function orderOf([first]: readonly GlanceKind[]): number {
  return first === undefined ? 0 : glanceKinds.indexOf(first);
}

/** The strengths of each sentence, as the topics of the measure know them. */
function buildStrengths(measure: Measure, locale: Locale, t: Translate): StrengthView[] {
  const topics = measure.topics.flatMap(({ topic }) => (topic.facet.id === strengthFacet ? [topic] : []));
  return measure.commitments.map(({ text, verbs }, index) => {
    const slugs = verbs.length === 0 ? ['unmarked'] : [...new Set(verbs.map(({ verb }) => verb.strength))];
    return {
      id: text.id,
      place: t('measure.sentence', { number: index + 1 }),
      strengths: slugs.flatMap((slug) =>
        topics.filter((topic) => topic.slug === slug).map(({ label }) => label[locale]),
      ),
    };
  });
}
