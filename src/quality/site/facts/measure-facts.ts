import { editions, localesOf } from '../../../language/edition.ts';
import { type Locale, localeKeys } from '../../../language/locales.ts';
import { getTranslator } from '../../../language/translate.ts';
import { addressOf, type Address } from '../../../model/addresses.ts';
import type { Aligned, Graph, Measure, Provision, Role } from '../../../model/graph/graph.ts';
import { descendants, findClosest, hasClass, textOf, type PageElement } from '../page.ts';
import { close, type Fact, findHeading, findLinksTo, hasMark, hasWords, says } from './fact.ts';

/** A page, or a part of one, that shows a unit of the text. */
interface Place {
  address: Address;
  part: string | null;
  /** The languages of the page; one of two has a cell for each. */
  locales: readonly Locale[];
  kind: 'measure' | 'text' | 'embed';
}

const roleKeys = {
  lead: 'role.lead',
  joint: 'role.joint',
  support: 'role.support',
  responsible: 'role.responsible',
} as const satisfies Record<Role, string>;

/** What every page of a unit of a text has to show: its page where it is a measure, the whole text, the embed. */
export function listProvisionFacts(graph: Graph): Fact[] {
  return graph.instruments.flatMap((instrument) =>
    instrument.provisions.flatMap((provision) => [
      ...editions.flatMap((edition) => {
        const address = addressOf.text(edition, instrument.id);
        const locales = localesOf(edition);
        return listUnitFacts(provision, { address, part: provision.id, locales, kind: 'text' });
      }),
      ...(provision.kind === 'measure' ? listOwnPages(provision) : []),
    ]),
  );
}

function listOwnPages(measure: Measure): Fact[] {
  const { instrument, key } = measure;
  return [
    ...editions.flatMap((edition) => {
      const address = addressOf.measure(edition, instrument.id, key);
      return listUnitFacts(measure, { address, part: null, locales: localesOf(edition), kind: 'measure' });
    }),
    ...localeKeys.flatMap((locale) => {
      const address = addressOf.embed(locale, instrument.id, key);
      return listUnitFacts(measure, { address, part: null, locales: [locale], kind: 'embed' });
    }),
  ];
}

function listUnitFacts(provision: Provision, place: Place): Fact[] {
  const fact = ({ what, isShown }: Pick<Fact, 'what' | 'isShown'>): Fact => ({
    address: place.address,
    part: place.part,
    what,
    isShown,
  });
  return [
    ...listTextFacts(provision, place),
    ...(provision.kind === 'measure' ? listMeasureFacts(provision, place) : []),
  ].map(fact);
}

type Shown = Pick<Fact, 'what' | 'isShown'>;

/** Heading, sentences and the marks that say how far their English has come. */
function listTextFacts({ heading, segments, kind, ...unit }: Provision, place: Place): Shown[] {
  const isPair = place.locales.length > 1;
  return place.locales.flatMap((locale) => {
    const t = getTranslator(locale);
    const shown = ({ source, target }: Aligned): string => (locale === 'zh' ? source : (target ?? source));
    const missing = (text: Aligned): Shown[] =>
      locale === 'en' && text.target === null
        ? [
            isPair
              ? {
                  what: `the mark “${t('neutral.untranslated')}” at ${text.id}`,
                  isShown: (part) =>
                    cellsOf(part, text.id).some((cell) => hasWords(cell, t('neutral.untranslated'))),
                }
              : {
                  what: `the Chinese of ${text.id}, marked as Chinese`,
                  isShown: (part) =>
                    cellsOf(part, text.id).some(
                      (cell) => hasWords(cell, text.source) && langWithin(cell, text.source) === 'zh-CN',
                    ),
                },
          ]
        : [];
    const words = (text: Aligned): Shown[] =>
      isPair && locale === 'en' && text.target === null
        ? []
        : [
            {
              what: `the words of ${text.id} (${locale}): “${shown(text)}”`,
              isShown: (part) => cellsOf(part, text.id).some((cell) => hasWords(cell, shown(text))),
            },
          ];
    const stale = (text: Aligned): Shown[] =>
      text.state === 'stale' && (locale === 'en' || (place.kind !== 'embed' && text.id !== 'heading'))
        ? [
            {
              what: `the mark of ${text.id} that its English is out of date`,
              isShown: (part) => rowsOf(part, text.id).some((row) => hasMark(row, 'data-stale')),
            },
          ]
        : [];
    const texts = [...(heading === null ? [] : [heading]), ...segments];
    const facts = texts.flatMap((text) => [...words(text), ...missing(text), ...stale(text)]);
    if (heading?.editorial === true) {
      facts.push({
        what: `the mark “${t('measure.editorial')}”`,
        isShown: (part) => {
          const element = findHeading(part);
          return element !== undefined && hasMark(element, 'editorial', t('measure.editorial'));
        },
      });
    }
    if (kind !== 'notice' || !('addressee' in unit)) return facts;
    const around = [unit.addressee, unit.signature, unit.date].flatMap((each) => each ?? []);
    return [
      ...facts,
      ...around
        .filter((text) => !isPair || locale === 'zh' || text.target !== null)
        .map((text) => ({
          what: `${text.id} of the notice: “${shown(text)}”`,
          isShown: (part: PageElement) => hasWords(part, shown(text)),
        })),
    ];
  });
}

/** Bodies with their parts, and what the list and the document say of them. */
function listMeasureFacts(measure: Measure, place: Place): Shown[] {
  const { agencies, generic, openList, heading } = measure;
  const isPair = place.locales.length > 1;
  return place.locales.flatMap((locale) => {
    const t = getTranslator(locale);
    const note = (words: string, lang: Locale = locale): Shown => ({
      what: `the note “${words}”`,
      isShown: (part) => says(part, lang, words),
    });
    const roleOf = (role: Role) => (role === 'responsible' ? null : t(roleKeys[role]));
    const bodies = agencies.flatMap(({ agency, name, role }): Shown[] => {
      const shownName = locale === 'zh' ? name : agency.record.en.name;
      const address = addressOf.agency(locale, agency.slug);
      const isSame = (party: PageElement) =>
        close(textOf(party)) === close(shownName) && roleBeside(party) === roleOf(role);
      const named: Shown = {
        what: `${shownName} as ${t(roleKeys[role])}`,
        isShown: (part) =>
          (place.kind === 'embed' ? descendants(part) : findLinksTo(part, address)).some(isSame),
      };
      if (locale === 'zh' || isPair || agency.record.confidence !== 'low') return [named];
      return [named, note(`（${agency.record.zh.full}）`, 'zh')];
    });
    const parties = generic.map(({ zh, en, role }): Shown => {
      const shownName = locale === 'zh' ? zh : (en ?? zh);
      return {
        what: `${shownName} as ${t(roleKeys[role])}`,
        isShown: (part) =>
          descendants(part).some(
            (party) =>
              party.tag === 'span' &&
              close(textOf(party)) === close(shownName) &&
              roleBeside(party) === roleOf(role),
          ),
      };
    });
    const isOwnPage = place.kind === 'measure' && !isPair;
    return [
      ...bodies,
      ...parties,
      ...(openList ? [note(t('measure.openList'))] : []),
      ...(agencies.length + generic.length === 0 && place.kind !== 'text'
        ? [note(t('measure.noAgencies'))]
        : []),
      ...(isOwnPage && generic.length > 0 ? [note(t('party.unnamed'))] : []),
      ...(isOwnPage && heading.editorial ? [note(t('measure.editorialNote'))] : []),
      ...(isOwnPage ? listGlanceFacts(measure, locale) : []),
    ];
  });
}

/** Phrases and strengths of the overview, and the terms explained. */
function listGlanceFacts(measure: Measure, locale: Locale): Shown[] {
  const phrases = measure.glance.flatMap(({ text, source, target }) => {
    const english = target === null ? undefined : text.target?.slice(target.start, target.end);
    return locale === 'en' && english !== undefined ? english : text.source.slice(source.start, source.end);
  });
  const strengths = measure.topics.flatMap(({ topic }) =>
    topic.facet.id === 'strength' ? [topic.label[locale]] : [],
  );
  const terms = [measure.heading, ...measure.segments].flatMap(({ marks }) => marks.map(({ term }) => term));
  return [
    ...[...phrases, ...strengths].map((words) => ({
      what: `“${words}” at a glance`,
      isShown: (part: PageElement) =>
        descendants(part).some(
          (element) => element.attributes.has('data-glance') && hasWords(element, words),
        ),
    })),
    ...[...new Set(terms)].map(({ slug }) => ({
      what: `a link to the term ${slug}`,
      isShown: (part: PageElement) => findLinksTo(part, addressOf.term(locale, slug)).length > 0,
    })),
  ];
}

/** What holds a text of a unit: elements that name its sentence, or the heading. */
function cellsOf(part: PageElement, id: string): PageElement[] {
  if (id === 'heading') return [findHeading(part)].flatMap((heading) => heading ?? []);
  // On a whole text in two languages it is the fragment of the sentence.
  const ids = [id, `${part.attributes.get('id') ?? ''}-${id}`];
  return descendants(part).filter(({ attributes }) => ids.includes(attributes.get('data-segment') ?? ''));
}

/** The same with what stands around it: the row of a sentence; in an embed, the next paragraph. */
function rowsOf(part: PageElement, id: string): PageElement[] {
  return cellsOf(part, id).flatMap((cell) => {
    const row = findClosest(cell, ({ attributes }) => attributes.has('data-segment-row'));
    const siblings = (cell.parent?.children ?? []).filter((child) => 'tag' in child);
    const next = siblings[siblings.indexOf(cell) + 1];
    if (row !== undefined) return [row];
    return next === undefined || next.attributes.has('data-segment') ? [cell] : [cell, next];
  });
}

/** The language in which an element has the words. */
function langWithin(element: PageElement, words: string): string | undefined {
  return [...descendants(element).reverse(), element].find((each) => hasWords(each, words))?.lang;
}

/** The role that stands beside the name of a party; `null` where none does. */
function roleBeside(party: PageElement): string | null {
  const siblings = party.parent?.children ?? [];
  for (const next of siblings.slice(siblings.indexOf(party) + 1)) {
    if (!('tag' in next)) continue;
    if (hasClass(next, 'role')) return textOf(next).trim();
    if (next.tag === 'a' || next.attributes.has('aria-hidden')) return null;
  }
  return null;
}
