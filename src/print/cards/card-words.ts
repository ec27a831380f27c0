import { formatDate } from '../../language/format.ts';
import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Agency, Aligned, Graph, Instrument, Measure, Role } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { findText, toDocument, toItemInstrument } from '../../share/item/item-names.ts';
import { joinLines } from '../../share/paste/choose-fitting.ts';
import { findItemAddress, findShortAddress, type KitItem } from '../../share/item/item.ts';

/** What a card says of its item in one language. */
export interface CardText {
  locale: Locale;
  heading: string;
  /** Chinese terms in the heading, which no line breaks. */
  terms: string[];
  /** Said below the heading: that it is ours, or what a name composed here is in Chinese. */
  mark: string | null;
  /** What stands below, each as choices from the fullest to the shortest: the first for which there is room is taken. */
  lines: string[][];
}

/** A measure on the small map of the plan. */
export interface CardTile {
  num: string;
  lit: boolean;
}

/** Everything that a card says: a change of this is a change of the card. */
export interface CardWords {
  /** Name of the portal, in each language of the card. */
  portal: CardPhrase[];
  /** 文号 and date; empty where the document has neither. */
  document: CardPhrase;
  /** Number of a measure, otherwise `null`. */
  number: string | null;
  /** The Chinese first. */
  texts: CardText[];
  /** The measures of the plan by group, otherwise `null`. */
  tiles: CardTile[][] | null;
  /** As it is printed: the short one where there is one, otherwise the one that serves both languages, otherwise that of the page. */
  address: string;
  /** What the code on a square leads to: the page in the language of the square. */
  target: string;
  notes: CardPhrase[];
}

/** Words in one language. */
export interface CardPhrase {
  locale: Locale;
  text: string;
}

/** Collects the words of a card from the model. */
export function buildCardWords(graph: Graph, item: KitItem, edition: Edition): CardWords {
  const { site } = graph;
  const languages = localesOf(edition);
  const first = getFirstLocale(edition);
  const instrument = toItemInstrument(graph, item);
  // A body has no page in both languages; for mixed audiences the portal names the English one, as `x-default` does.
  const page = findItemAddress(item, edition) ?? findItemAddress(item, 'en') ?? addressOf.home(edition);
  const texts = languages.map((locale) => buildText(graph, item, locale));
  return {
    portal: languages.map((locale) => ({
      locale,
      text: getTranslator(locale)(edition === 'en' || locale === 'zh' ? 'site.name' : 'site.nameShort'),
    })),
    document: { locale: first, text: formatDocument(instrument, first) },
    number: item.kind === 'measure' ? item.measure.num : null,
    texts: item.kind === 'measure' ? texts : joinLanguages(texts),
    tiles: item.kind === 'measure' ? null : buildTiles(instrument, item),
    address: toAbsolute(site, findPrintedAddress(graph, item) ?? page),
    target: toAbsolute(site, page),
    notes: buildNotes(item, edition),
  };
}

function buildText(graph: Graph, item: KitItem, locale: Locale): CardText {
  const t = getTranslator(locale);
  switch (item.kind) {
    case 'measure': {
      const { heading, num } = item.measure;
      return {
        locale,
        heading: findText(heading, locale) ?? t('measure.number', { number: num }),
        terms: listTerms(heading),
        mark: heading.editorial ? t('measure.editorial') : null,
        lines: [listParties(item.measure, locale)],
      };
    }
    case 'agency': {
      const { record, participations } = item.agency;
      const instrument = toItemInstrument(graph, item);
      const measures = new Set(participations.map(({ measure }) => measure));
      const count = instrument.measures.filter((measure) => measures.has(measure)).length;
      return {
        locale,
        heading: locale === 'zh' ? record.zh.full : record.en.name,
        terms: [],
        mark: locale === 'en' && record.confidence === 'low' ? record.zh.full : null,
        lines: [[t('kit.agencyCount', { count })]],
      };
    }
    case 'instrument': {
      const { title, id, measures } = item.instrument;
      const { issuer } = toDocument(item.instrument, locale);
      return {
        locale,
        heading: findText(title, locale) ?? id,
        terms: listTerms(title),
        mark: null,
        lines: [[t('kit.plan', { issuer, count: measures.length })]],
      };
    }
  }
}

/** What is short in both languages stands on one line: `22项措施列有该单位 / Named in 22 measures`. */
function joinLanguages(texts: readonly CardText[]): CardText[] {
  const joined = texts.flatMap(({ lines }) => lines.flat()).join(' / ');
  return texts.map((text, index) => ({ ...text, lines: index === 0 ? [[joined]] : [] }));
}

const roleKeys = { lead: 'kit.lead', joint: 'kit.joint', support: 'kit.support' } as const;
const roleOrder: readonly Role[] = ['lead', 'responsible', 'joint', 'support'];

/**
 * The parties of a measure as choices: all of them, then fewer and fewer with how many there are. The lead comes first, otherwise the
 * order is that of the text. Where the text leaves the list open or names a party only in general, no number is given.
 */
function listParties(measure: Measure, locale: Locale): string[] {
  const t = getTranslator(locale);
  const parties = [
    ...measure.agencies.map(({ agency, name, role }) => ({ name: toName(agency, name, locale), role })),
    ...measure.generic.map(({ zh, en, role }) => ({ name: locale === 'zh' ? zh : (en ?? zh), role })),
  ].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  if (parties.length === 0) return [t('measure.noAgencies')];
  const names = parties.map(({ name, role }) =>
    role === 'responsible' ? name : t('kit.party', { name, role: t(roleKeys[role]) }),
  );
  const join = (count: number) => names.slice(0, count).join(t('kit.partySeparator'));
  const isCounted = measure.generic.length === 0 && !measure.openList;
  return names.map((_, left) => {
    const shown = names.length - left;
    if (left === 0 && !measure.openList) return t('kit.parties', { names: join(shown) });
    return isCounted
      ? t('kit.partiesMore', { names: join(shown), count: left, total: names.length })
      : t('kit.partiesOpen', { names: join(shown) });
  });
}

/** A body as a list names it; beside an English name that was composed here stands the Chinese one. */
function toName({ record }: Agency, printed: string, locale: Locale): string {
  if (locale === 'zh') return printed;
  return record.confidence === 'low' ? `${record.en.name} (${record.zh.full})` : record.en.name;
}

/** The measures of a document by group; those that name a body are lit. */
function buildTiles(instrument: Instrument, item: KitItem): CardTile[][] {
  const lit = new Set(item.kind === 'agency' ? item.agency.participations.map(({ measure }) => measure) : []);
  const groups: { above: Measure['section']; tiles: CardTile[] }[] = [];
  for (const measure of instrument.measures) {
    const above = measure.subsection ?? measure.section;
    const tile = { num: measure.num, lit: lit.has(measure) };
    const last = groups.at(-1);
    if (last?.above === above) last.tiles.push(tile);
    else groups.push({ above, tiles: [tile] });
  }
  return groups.map(({ tiles }) => tiles);
}

function formatDocument(instrument: Instrument, locale: Locale): string {
  const { dateIssued } = instrument;
  const date = dateIssued === null ? null : formatDate(locale, dateIssued);
  return joinLines([toDocument(instrument, locale).docNumber, date], getTranslator(locale)('kit.between'));
}

/** Short enough for paper, and for readers of both languages; `null` for what has no such address. */
function findPrintedAddress(graph: Graph, item: KitItem) {
  return findShortAddress(graph, item) ?? findItemAddress(item, 'zh+en');
}

/** What is to be said of the portal and of its English. */
function buildNotes(item: KitItem, edition: Edition): CardPhrase[] {
  const isStale = isEnglishStale(item);
  const note = (locale: Locale): CardPhrase => ({
    locale,
    text: getTranslator(locale)(edition === 'zh' ? 'site.status' : 'translation.brief'),
  });
  const notes = localesOf(edition).map(note);
  return isStale && edition !== 'zh'
    ? [...notes, { locale: 'en', text: getTranslator('en')('translation.stale') }]
    : notes;
}

function isEnglishStale(item: KitItem): boolean {
  if (item.kind === 'agency') return false;
  return (item.kind === 'measure' ? item.measure.heading : item.instrument.title).state === 'stale';
}

/** Longer terms may have to be broken after all. */
const longestKept = 8;

function listTerms({ source, marks }: Aligned): string[] {
  return marks
    .map(({ source: { start, end } }) => source.slice(start, end))
    .filter(({ length }) => length <= longestKept);
}
