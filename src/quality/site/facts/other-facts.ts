import { type Edition, editions, localesOf } from '../../../language/edition.ts';
import { formatDate } from '../../../language/format.ts';
import { type Locale, localeKeys } from '../../../language/locales.ts';
import { getTranslator } from '../../../language/translate.ts';
import { addressOf, type Address } from '../../../model/addresses.ts';
import type { Agency, Aligned, Graph, Instrument, Role, Term, Topic } from '../../../model/graph/graph.ts';
import { descendants, hasClass, type PageElement } from '../page.ts';
import { type Fact, findHeading, findLinksTo, hasMark, hasWords, says } from './fact.ts';

const roleHeadings = {
  lead: 'role.leadMeasures',
  joint: 'role.jointMeasures',
  support: 'role.supportMeasures',
  responsible: 'role.responsibleMeasures',
} as const satisfies Record<Role, string>;

type Shown = Pick<Fact, 'what' | 'isShown'>;

const words = (text: string): Shown => ({ what: `“${text}”`, isShown: (part) => hasWords(part, text) });

const linkTo = (what: string, address: Address): Shown => ({
  what: `a link to ${what}`,
  isShown: (part) => findLinksTo(part, address).length > 0,
});

const onPage = (address: Address, facts: readonly Shown[]): Fact[] =>
  facts.map((fact) => ({ address, part: null, ...fact }));

/** What the pages of a document and its whole text have to show of it: facts, and the marks of their English. */
export function listInstrumentFacts(graph: Graph): Fact[] {
  return graph.instruments.flatMap((instrument) =>
    editions.flatMap((edition) =>
      localesOf(edition).flatMap((locale) => {
        const isPair = edition === 'zh+en';
        const { title, docNumber, issuer } = instrument;
        const toFacts = (texts: readonly Aligned[]) =>
          texts.flatMap((text) => toAlignedFacts(text, locale, isPair));
        // The page in two languages is an outline of the text; who issued it and when stands on the others.
        const own = isPair ? [] : [...toFacts([issuer]), ...listIssueFacts(graph, instrument, locale)];
        return [
          ...onPage(addressOf.text(edition, instrument.id), toFacts([title, docNumber])),
          ...onPage(addressOf.instrument(edition, instrument.id), [
            ...toFacts([title, docNumber]),
            ...listMeasureLinks(instrument, edition),
            ...own,
          ]),
        ];
      }),
    ),
  );
}

function toAlignedFacts({ id, source, target, state }: Aligned, locale: Locale, isPair: boolean): Shown[] {
  const t = getTranslator(locale);
  if (locale === 'zh') return source === '' ? [] : [words(source)];
  if (target === null) return source === '' ? [] : [words(isPair ? t('neutral.untranslated') : source)];
  const mark = { what: `the mark of ${id} that it is out of date`, isShown: hasStaleMark };
  return state === 'stale' ? [words(target), mark] : [words(target)];
}

const hasStaleMark = (part: PageElement): boolean => hasMark(part, 'data-stale');

function listIssueFacts(
  { agencies }: Graph,
  { issuerAgency, dateIssued }: Instrument,
  locale: Locale,
): Shown[] {
  return [
    ...(issuerAgency !== null && agencies.includes(issuerAgency)
      ? [linkTo('its issuer', addressOf.agency(locale, issuerAgency.slug))]
      : []),
    ...(dateIssued === null ? [] : [words(formatDate(locale, dateIssued))]),
  ];
}

function listMeasureLinks({ id, measures }: Instrument, edition: Edition): Shown[] {
  return measures.map(({ key }) => linkTo(`measure ${key}`, addressOf.measure(edition, id, key)));
}

/** What the page of a body has to show: names, standing, and each measure under the part it has there. */
export function listAgencyFacts(graph: Graph): Fact[] {
  return graph.agencies.flatMap((agency) =>
    localeKeys.flatMap((locale) =>
      onPage(addressOf.agency(locale, agency.slug), listFactsOfAgency(graph, agency, locale)),
    ),
  );
}

function listFactsOfAgency(graph: Graph, agency: Agency, locale: Locale): Shown[] {
  const t = getTranslator(locale);
  const { record, parent, participations, partners } = agency;
  const said = (note: string): Shown => ({
    what: `the note “${note}”`,
    isShown: (part) => says(part, locale, note),
  });
  const confidence = { high: null, medium: 'agency.mediumConfidence', low: 'agency.lowConfidence' } as const;
  const unsure = confidence[record.confidence];
  return [
    ...[record.zh.full, record.en.name, record.en.short, ...record.zh.forms].map(words),
    words(t(`agencyType.${record.type}`)),
    ...(parent === null ? [] : [words(parent[locale])]),
    ...(parent?.abbr === undefined || locale === 'zh' ? [] : [words(parent.abbr)]),
    ...(unsure === null ? [] : [said(t(unsure))]),
    ...(graph.instruments.some(({ issuerAgency }) => issuerAgency === agency)
      ? [said(t('agency.issuer'))]
      : []),
    ...(record.site?.confirmed === true ? [words(record.site.host)] : []),
    ...participations.map(({ measure, role }) => ({
      what: `${measure.instrument.id}/${measure.key} under “${t(roleHeadings[role])}”`,
      isShown: (part: PageElement) =>
        sectionsOf(part, t(roleHeadings[role])).some(
          (section) =>
            findLinksTo(section, addressOf.measure(locale, measure.instrument.id, measure.key)).length > 0,
        ),
    })),
    ...partners.map(({ agency: { slug } }) => linkTo(`its partner ${slug}`, addressOf.agency(locale, slug))),
  ];
}

/** The sections below with that heading. */
function sectionsOf(part: PageElement, heading: string): PageElement[] {
  return descendants(part).filter((element) => {
    const own = element.tag === 'section' ? findHeading(element) : undefined;
    return own !== undefined && hasWords(own, heading);
  });
}

/** What the page of a concept has to show: both names, its meaning, every sentence that names it. */
export function listTermFacts(graph: Graph): Fact[] {
  return graph.terms.flatMap((term) =>
    localeKeys.flatMap((locale) => onPage(addressOf.term(locale, term.slug), listFactsOfTerm(term, locale))),
  );
}

function listFactsOfTerm({ record, occurrences }: Term, locale: Locale): Shown[] {
  const t = getTranslator(locale);
  return [
    ...[record.zh, record.en, record.definition.zh, record.definition.en, ...record.zhAlso].map(words),
    ...(record.basis === 'composed' ? [words(t('term.composed'))] : []),
    ...(occurrences.length === 0 ? [words(t('term.none'))] : []),
    ...occurrences.map(({ provision, text }) => ({
      what: `${provision.instrument.id} ${provision.id} ${text.id}, which names it`,
      isShown: (part: PageElement) =>
        descendants(part).some((use) => hasClass(use, 'term-use') && hasWords(use, text.source)),
    })),
  ];
}

/** What the page of a topic has to show: each measure, with the words or the body that are the reason. */
export function listTopicFacts(graph: Graph): Fact[] {
  return graph.facets.flatMap(({ id, values }) =>
    values.flatMap((topic) =>
      localeKeys.flatMap((locale) =>
        onPage(addressOf.topic(locale, id, topic.slug), listFactsOfTopic(topic, locale)),
      ),
    ),
  );
}

function listFactsOfTopic({ label, explanation, matches }: Topic, locale: Locale): Shown[] {
  return [
    words(label[locale]),
    words(explanation[locale]),
    ...matches.flatMap(({ measure, passages, bodies }) => {
      const address = addressOf.measure(locale, measure.instrument.id, measure.key);
      const isAt = (part: PageElement, isShown: (entry: PageElement) => boolean) =>
        descendants(part).some(
          (entry) =>
            hasClass(entry, 'topic-measure') && findLinksTo(entry, address).length > 0 && isShown(entry),
        );
      return [
        ...passages.flatMap(({ text, marks }) =>
          marks.map(({ source }) => text.source.slice(source.start, source.end)),
        ),
        ...bodies.map(({ agency, name }) => (locale === 'zh' ? name : agency.record.en.name)),
      ].map((reason) => ({
        what: `${measure.instrument.id}/${measure.key} because of “${reason}”`,
        isShown: (part: PageElement) => isAt(part, (entry) => hasWords(entry, reason)),
      }));
    }),
  ];
}
