import { formatDate } from '../../language/format.ts';
import { type Role, roles } from '../../ingest/roles.ts';
import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import { getAt } from '../../language/get-at.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import { type Locale, locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import type { Agency, Aligned, Division, Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { type Address, toAbsolute } from '../../model/addresses.ts';
import type { TranslationStatus } from '../../model/graph/graph.ts';
import { findItemAddress, findShortAddress, type KitItem } from '../../share/item/item.ts';
import { joinLines } from '../../share/paste/choose-fitting.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import {
  findText,
  toDocument,
  formatDocumentName,
  toEnglishStatus,
  toItemInstrument,
  toItemName,
} from '../../share/item/item-names.ts';
import type { Poster, PosterEntry, PosterParties, PosterParty } from './poster.ts';
import type { SheetBase, SheetCode, SheetText, SheetTexts } from './sheet.ts';
import type { Tabletop } from './tabletop.ts';

/** Prepares the A4 poster of an item. */
export function buildPoster(graph: Graph, item: KitItem, edition: Edition): Poster {
  const instrument = toItemInstrument(graph, item);
  const measure = item.kind === 'measure' ? item.measure : null;
  return {
    ...buildBase(graph, item, edition, 'sheet.poster'),
    source:
      item.kind === 'instrument'
        ? []
        : say(edition, 'sheet.title', (locale) => toDocument(instrument, locale)),
    issued: localesOf(edition).map((locale) => toIssued(instrument, locale)),
    sentences: measure?.essentials.map((text) => toTexts(text, edition)) ?? [],
    moreSentences: say(edition, 'sheet.more'),
    lists:
      item.kind === 'instrument'
        ? [listGroups(item.instrument, edition)]
        : item.kind === 'agency'
          ? listParticipations(item.agency, edition)
          : [],
    parties: measure === null ? [] : localesOf(edition).map((locale) => toParties(measure, locale)),
  };
}

/** Prepares the A6 card of an item. */
export function buildTabletop(graph: Graph, item: KitItem, edition: Edition): Tabletop {
  return buildBase(graph, item, edition, 'sheet.tabletop');
}

/** An interface text in each language of the sheet. */
function say(
  edition: Edition,
  key: UiKey,
  valuesIn?: (locale: Locale) => Record<string, string | number>,
): SheetText[] {
  return localesOf(edition).map((locale) => mark(getTranslator(locale)(key, valuesIn?.(locale)), locale));
}

function mark(text: string, locale: Locale): SheetText {
  return { text, lang: locales[locale].lang };
}

function buildBase(
  graph: Graph,
  item: KitItem,
  edition: Edition,
  titleKey: 'sheet.poster' | 'sheet.tabletop',
): SheetBase {
  const { site } = graph;
  const instrument = toItemInstrument(graph, item);
  const status = toEnglishStatus(item);
  const first = getFirstLocale(edition);
  const t = getTranslator(first);
  const codes = toCodes(graph, item, edition);
  const spoken = findSpokenAddress(graph, item);
  return {
    lang: locales[first].lang,
    title: t('title.join', {
      page: t(titleKey, {
        name: toItemName(item, first),
        languages: t(`sheet.languages.${toEditionWord(edition)}`),
      }),
      site: t('site.nameShort'),
    }),
    canonical: getAt(codes, 0).address,
    number: item.kind === 'measure' ? item.measure.num : null,
    heading: toHeading(item, edition),
    remarks: toRemarks(item, edition),
    docNumber: say(edition, 'sheet.docNumber', (locale) => toDocument(instrument, locale)).filter(
      ({ text }) => text !== '',
    ),
    codes,
    spoken: spoken === null ? null : toAbsolute(site, spoken).replace(/^https:\/\//, ''),
    notice: localesOf(edition).map((locale) => mark(toNotice(instrument, status, locale), locale)),
  };
}

/** One code where one page serves every language of the sheet, otherwise one for each. */
function toCodes({ site }: Graph, item: KitItem, edition: Edition): SheetCode[] {
  const shared = findItemAddress(item, edition);
  const pages =
    shared === null
      ? localesOf(edition).flatMap((locale) => {
          const address = findItemAddress(item, locale);
          return address === null ? [] : [{ address, languages: [locale] }];
        })
      : [{ address: shared, languages: localesOf(edition) }];
  return pages.map(({ address, languages }) => {
    const absolute = toAbsolute(site, address);
    const [first = sourceLocale] = languages;
    return {
      address: absolute,
      label: mark(getTranslator(first)('print.qr', { address: absolute }), first),
      scan: languages.map((locale) =>
        mark(getTranslator(locale)(languages.length > 1 ? 'sheet.scanBoth' : 'sheet.scanOwn'), locale),
      ),
    };
  });
}

/** The address to say or type: the short one of a measure, the neutral one of a plan; a body's are too long for that. */
function findSpokenAddress(graph: Graph, item: KitItem): Address | null {
  return findShortAddress(graph, item) ?? findItemAddress(item, 'zh+en');
}

/** A text in the languages of the sheet. English that is not there yet is left out beside the Chinese, which otherwise stands in. */
function toTexts(text: Aligned, edition: Edition): SheetText[] {
  const texts = localesOf(edition).flatMap((locale) => {
    const found = findText(text, locale);
    return found === undefined ? [] : [mark(found, locale)];
  });
  return texts.length > 0 ? texts : [mark(text.source, sourceLocale)];
}

function toHeading(item: KitItem, edition: Edition): SheetTexts {
  switch (item.kind) {
    case 'measure':
      return toTexts(item.measure.heading, edition);
    case 'agency':
      return localesOf(edition).map((locale) => mark(toItemName(item, locale), locale));
    case 'instrument':
      return toTexts(item.instrument.title, edition);
  }
}

/** What has to be said of a heading of ours, of a name that is not official, and of English that is out of date. */
function toRemarks(item: KitItem, edition: Edition): SheetTexts[] {
  const english = edition !== sourceLocale;
  switch (item.kind) {
    case 'measure': {
      const { heading, essentials } = item.measure;
      const stale = [heading, ...essentials].some(({ state }) => state === 'stale');
      return [
        ...(heading.editorial ? [say(edition, 'measure.editorial')] : []),
        ...(english && stale ? [say(edition, 'translation.stale')] : []),
      ];
    }
    case 'agency':
      return english && item.agency.record.confidence === 'low' ? [say(edition, 'agency.lowConfidence')] : [];
    case 'instrument':
      return [];
  }
}

/** Number, issuer and date, as far as the document has them. */
function toIssued(instrument: Instrument, locale: Locale): SheetText {
  const { docNumber, issuer } = toDocument(instrument, locale);
  const { dateIssued } = instrument;
  const date = dateIssued === null ? null : formatDate(locale, dateIssued);
  return mark(joinLines([docNumber, issuer, date], getTranslator(locale)('sheet.between')), locale);
}

function toNotice(instrument: Instrument, status: TranslationStatus, locale: Locale): string {
  const what = getTranslator(locale)('sheet.what');
  return locale === sourceLocale ? what : `${what} ${formatTranslationNote(instrument, status, locale)}`;
}

/** The groups of a plan with the numbers of their measures; its measures where it has no groups. */
function listGroups({ groups, measures }: Instrument, edition: Edition): Poster['lists'][number] {
  const grouped = groups.flatMap((group) => toGroupEntry(group, edition));
  return {
    label: say(edition, grouped.length > 0 ? 'sheet.groups' : 'topic.measures', () => ({
      count: measures.length,
    })),
    entries: grouped.length > 0 ? grouped : measures.map((measure) => toMeasureEntry(measure, edition)),
  };
}

/** `3–6` and the heading of the group. */
function toGroupEntry(group: Division, edition: Edition): PosterEntry[] {
  const numbers = group.children.flatMap((child) => (child.kind === 'measure' ? [child.num] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || group.heading === null) return [];
  return [{ number: first === last ? first : `${first}–${last}`, texts: toTexts(group.heading, edition) }];
}

/** The measures that name a body, by its role; by the document too where there are several. */
function listParticipations({ participations }: Agency, edition: Edition): Poster['lists'] {
  const instruments = [...new Set(participations.map(({ measure }) => measure.instrument))];
  return instruments.flatMap((instrument) =>
    roles.flatMap((role) => {
      const entries = participations
        .filter((each) => each.role === role && each.measure.instrument === instrument)
        .map(({ measure }) => toMeasureEntry(measure, edition));
      if (entries.length === 0) return [];
      const label =
        instruments.length === 1
          ? say(edition, `role.${role}Measures`)
          : say(edition, 'sheet.inDocument', (locale) => ({
              label: getTranslator(locale)(`role.${role}Measures`),
              docNumber: formatDocumentName(instrument, locale),
            }));
      return [{ label, entries }];
    }),
  );
}

function toMeasureEntry({ num, heading }: Measure, edition: Edition): PosterEntry {
  return { number: num, texts: toTexts(heading, edition) };
}

const roleKeys = { lead: 'role.lead', joint: 'role.joint', support: 'role.support' } as const;

/** The responsible bodies in one language, in the order of the text: named ones, then those named only in general. */
function toParties(measure: Measure, locale: Locale): PosterParties {
  const t = getTranslator(locale);
  const toRole = (role: Role) => (role === 'responsible' ? null : mark(t(roleKeys[role]), locale));
  return {
    label: mark(t('measure.agencies'), locale),
    parties: [
      ...measure.agencies.map(({ agency: { record }, name, role }): PosterParty => ({
        name: mark(locale === sourceLocale ? name : record.en.name, locale),
        beside:
          locale !== sourceLocale && record.confidence === 'low' ? mark(record.zh.full, sourceLocale) : null,
        role: toRole(role),
      })),
      ...measure.generic.map(({ zh, en, role }): PosterParty => ({
        name: locale === sourceLocale || en === null ? mark(zh, sourceLocale) : mark(en, locale),
        beside: null,
        role: toRole(role),
      })),
    ],
    open: measure.openList ? mark(t('sheet.openList'), locale) : null,
  };
}
