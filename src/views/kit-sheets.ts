import { formatDate } from '../i18n/format.ts';
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { getTranslator, type UiKey } from '../i18n/translate.ts';
import type { Aligned, Division, Graph, Instrument, Measure, Role } from '../model/graph.ts';
import { toAbsolute } from '../model/identifiers.ts';
import { getTranslationStatus, type TranslationStatus } from '../model/translation-status.ts';
import type { Poster, PosterEntry } from '../share/poster.ts';
import { buildQr } from '../share/qr.ts';
import type { SheetBase, SheetCode, SheetParty, SheetText, SheetTexts } from '../share/sheet.ts';
import type { Tabletop } from '../share/tabletop.ts';
import { formatTranslationNote } from '../share/translation-note.ts';
import {
  findItemPage,
  type KitItem,
  type KitLanguage,
  toCodePages,
  toItemInstrument,
  toItemName,
  toLang,
  toLocales,
} from './kit-item.ts';
import { toLocalText } from './local-text.ts';
import { findShortAddress, toPartyViews } from './measure-page.ts';
import { toInstrumentNames } from './names.ts';

/** A text of each language in turn. */
type Say = (key: UiKey, valuesIn?: (locale: Locale) => Record<string, string | number>) => SheetText[];

const roleHeadings = {
  lead: 'role.leadMeasures',
  joint: 'role.jointMeasures',
  support: 'role.supportMeasures',
  responsible: 'role.responsibleMeasures',
} as const;

const roleOrder: readonly Role[] = ['lead', 'joint', 'support', 'responsible'];

/** Prepares the A4 poster of an item. */
export function buildPoster(graph: Graph, item: KitItem, language: KitLanguage): Poster {
  const say = makeSay(language);
  return {
    ...buildBase(graph, item, language, 'sheet.poster'),
    sentences:
      item.kind === 'measure' ? item.measure.essentials.map((text) => toTexts(text, language)) : [],
    moreSentences: say('sheet.more'),
    lists: buildLists(item, language, say),
    parties: item.kind === 'measure' ? toLocales(language).map((each) => toParties(graph, item.measure, each)) : [],
  };
}

/** Prepares the A6 card of an item. */
export function buildTabletop(graph: Graph, item: KitItem, language: KitLanguage): Tabletop {
  return buildBase(graph, item, language, 'sheet.tabletop');
}

function makeSay(language: KitLanguage): Say {
  return (key, valuesIn) =>
    toLocales(language).map((locale) => ({
      text: getTranslator(locale)(key, valuesIn?.(locale)),
      lang: locales[locale].lang,
    }));
}

function buildBase(
  graph: Graph,
  item: KitItem,
  language: KitLanguage,
  titleKey: 'sheet.poster' | 'sheet.tabletop',
): SheetBase {
  const { site } = graph;
  const instrument = toItemInstrument(graph, item);
  const say = makeSay(language);
  const [first = sourceLocale] = toLocales(language);
  const t = getTranslator(first);
  const codes = toCodePages(item, language).map(({ address, languages }): SheetCode => {
    const absolute = toAbsolute(site, address);
    return {
      qr: buildQr(absolute),
      label: { text: t('print.qr', { address: absolute }), lang: locales[first].lang },
      scan: languages.map((locale) => ({
        text: getTranslator(locale)(languages.length > 1 ? 'sheet.scanBoth' : 'sheet.scanOwn'),
        lang: locales[locale].lang,
      })),
    };
  });
  const spoken =
    (item.kind === 'measure' ? findShortAddress(graph, item.measure) : null) ??
    findItemPage(item, null) ??
    findItemPage(item, first);
  return {
    lang: toLang(language),
    title: t('title.join', {
      page: t(titleKey, {
        name: toItemName(item, first),
        languages: t(`sheet.languages.${language}`),
      }),
      site: t('site.nameShort'),
    }),
    canonical: toAbsolute(site, findItemPage(item, language === 'both' ? null : language) ?? findItemPage(item, first)),
    number: item.kind === 'measure' ? item.measure.num : null,
    heading: toHeading(item, language),
    remarks: toRemarks(item, language, say),
    source: say('print.runningHead', (locale) => {
      const { title, docNumber } = toInstrumentNames(instrument, locale);
      return { title, docNumber };
    }),
    codes,
    spoken: toAbsolute(site, spoken).replace(/^https:\/\//, ''),
    issued: toLocales(language).map((locale) => toIssued(instrument, locale)),
    notice: toLocales(language).map((locale) => ({
      text: toNotice(instrument, toEnglishStatus(item, instrument), locale),
      lang: locales[locale].lang,
    })),
  };
}

/** A text in the languages of the sheet. English that is not there yet is left out beside the Chinese, and replaced by it alone. */
function toTexts(text: Aligned, language: KitLanguage): SheetText[] {
  if (language !== 'both') {
    const { text: shown, lang } = toLocalText(text, language);
    return [{ text: shown, lang: lang ?? locales[language].lang }];
  }
  return [
    { text: text.source, lang: locales[sourceLocale].lang },
    ...(text.target === null ? [] : [{ text: text.target, lang: locales.en.lang }]),
  ];
}

function toHeading(item: KitItem, language: KitLanguage): SheetTexts {
  switch (item.kind) {
    case 'measure':
      return toTexts(item.measure.heading, language);
    case 'agency':
      return toLocales(language).map((locale) => ({
        text: toItemName(item, locale),
        lang: locales[locale].lang,
      }));
    case 'instrument':
      return toTexts(item.instrument.title, language);
  }
}

/** What has to be said of the heading, of the name and of the English. */
function toRemarks(item: KitItem, language: KitLanguage, say: Say): SheetTexts[] {
  const english = language !== sourceLocale;
  if (item.kind === 'measure') {
    const { heading, essentials } = item.measure;
    const stale = [heading, ...essentials].some(({ state }) => state === 'stale');
    return [
      ...(heading.editorial ? [say('measure.editorial')] : []),
      ...(english && stale ? [say('translation.stale')] : []),
    ];
  }
  if (item.kind === 'agency' && english && item.agency.record.confidence === 'low') {
    return [say('agency.lowConfidence')];
  }
  return [];
}

function toIssued(instrument: Instrument, locale: Locale): SheetText {
  const { issuer, date } = toInstrumentNames(instrument, locale);
  return {
    text:
      date === null
        ? getTranslator(locale)('sheet.issuedUndated', { issuer })
        : getTranslator(locale)('sheet.issued', { issuer, date }),
    lang: locales[locale].lang,
  };
}

/** How far the English that the sheet shows has come. */
function toEnglishStatus(item: KitItem, instrument: Instrument): TranslationStatus {
  switch (item.kind) {
    case 'measure':
      return getTranslationStatus([item.measure]);
    case 'agency':
      return getTranslationStatus(item.agency.participations.map(({ measure }) => measure));
    case 'instrument':
      return instrument.translation;
  }
}

function toNotice(instrument: Instrument, status: TranslationStatus, locale: Locale): string {
  const t = getTranslator(locale);
  return locale === sourceLocale
    ? t('sheet.what')
    : `${t('sheet.what')} ${formatTranslationNote(instrument, status, locale)}`;
}

/** Of a plan its groups with the numbers of their measures, of a body its measures by role; of a measure nothing. */
function buildLists(item: KitItem, language: KitLanguage, say: Say): Poster['lists'] {
  if (item.kind === 'measure') return [];
  if (item.kind === 'instrument') {
    const { groups, measures } = item.instrument;
    const entries = groups.length > 0 ? groups.flatMap((group) => toGroupEntry(group, language)) : measures.map((measure) => toMeasureEntry(measure, language));
    return [{ label: say('sheet.plan', () => ({ count: measures.length })), entries }];
  }
  const { participations } = item.agency;
  const instruments = [...new Set(participations.map(({ measure }) => measure.instrument))];
  return instruments.flatMap((instrument) =>
    roleOrder.flatMap((role) => {
      const entries = participations
        .filter((each) => each.role === role && each.measure.instrument === instrument)
        .map(({ measure }) => toMeasureEntry(measure, language));
      if (entries.length === 0) return [];
      const label =
        instruments.length === 1
          ? say(roleHeadings[role])
          : say('sheet.agencyMeasures', (locale) => ({
              label: getTranslator(locale)(roleHeadings[role]),
              docNumber: toInstrumentNames(instrument, locale).docNumber,
            }));
      return [{ label, entries }];
    }),
  );
}

function toMeasureEntry(measure: Measure, language: KitLanguage): PosterEntry {
  return { number: measure.num, texts: toTexts(measure.heading, language) };
}

/** A group and the numbers of its measures: `3–6`. */
function toGroupEntry(group: Division, language: KitLanguage): PosterEntry[] {
  const numbers = group.children.flatMap((child) => (child.kind === 'measure' ? [child.num] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || group.heading === null) return [];
  return [{ number: first === last ? first : `${first}–${last}`, texts: toTexts(group.heading, language) }];
}

/** The responsible bodies in one language. */
function toParties(graph: Graph, measure: Measure, locale: Locale): Poster['parties'][number] {
  const t = getTranslator(locale);
  const { lang } = locales[locale];
  const say = (key: UiKey): SheetText => ({ text: t(key), lang });
  return {
    label: say('measure.agencies'),
    parties: toPartyViews(graph, measure, locale, t).map(({ name, lang: other, role }): SheetParty => ({
      name: { text: name.name, lang: other ?? lang },
      beside: name.besideZh === null ? null : { text: name.besideZh, lang: locales[sourceLocale].lang },
      role: role === null ? null : { text: role, lang },
    })),
    open: measure.openList ? say('sheet.openList') : null,
  };
}
