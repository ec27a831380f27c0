import { type Locale, localeKeys, locales, sourceLocale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translate.ts';
import type { Agency, Graph, Instrument, Measure } from '../model/graph.ts';
import { addressOf, type Address } from '../model/identifiers.ts';
import { toInstrumentNames, toPlainHeading } from './names.ts';

/** What a share kit is made for. */
export type KitItem =
  | { kind: 'measure'; measure: Measure }
  | { kind: 'agency'; agency: Agency }
  | { kind: 'instrument'; instrument: Instrument };

/** The language of a piece of the kit: one, or both together. */
export type KitLanguage = Locale | 'both';

/** In the order in which they are listed. */
export const kitLanguages: readonly KitLanguage[] = ['zh', 'en', 'both'];

/** The languages that a piece is set in, the first being that of the piece. */
export function toLocales(language: KitLanguage): readonly Locale[] {
  return language === 'both' ? localeKeys : [language];
}

/** Everything that gets a kit: each plan, its measures, and the bodies that measures name. */
export function listKitItems({ instruments, agencies }: Graph): KitItem[] {
  return [
    ...instruments.flatMap((instrument): KitItem[] => [
      { kind: 'instrument', instrument },
      ...instrument.measures.map((measure): KitItem => ({ kind: 'measure', measure })),
    ]),
    ...agencies.map((agency): KitItem => ({ kind: 'agency', agency })),
  ];
}

/** Address of a file of the item's kit. */
export function toKitAddress(item: KitItem, file: string): Address {
  switch (item.kind) {
    case 'measure':
      return addressOf.kitMeasure(item.measure.instrument.id, item.measure.key, file);
    case 'agency':
      return addressOf.kitAgency(item.agency.slug, file);
    case 'instrument':
      return addressOf.kitInstrument(item.instrument.id, file);
  }
}

/** Address of the page that shows the item's kit. */
export function toSharePage(item: KitItem, locale: Locale): Address {
  switch (item.kind) {
    case 'measure':
      return addressOf.share(locale, item.measure.instrument.id, item.measure.key);
    case 'agency':
      return addressOf.shareAgency(locale, item.agency.slug);
    case 'instrument':
      return addressOf.shareInstrument(locale, item.instrument.id);
  }
}

/** The item's page in a language; for `null` the one in both, which bodies do not have. */
export function findItemPage(item: KitItem, tree: Locale): Address;
export function findItemPage(item: KitItem, tree: Locale | null): Address | null;
export function findItemPage(item: KitItem, tree: Locale | null): Address | null {
  switch (item.kind) {
    case 'measure':
      return addressOf.measure(tree, item.measure.instrument.id, item.measure.key);
    case 'agency':
      return tree === null ? null : addressOf.agency(tree, item.agency.slug);
    case 'instrument':
      return addressOf.instrument(tree, item.instrument.id);
  }
}

/** The pages that a code on a piece opens: the neutral one serves both languages; where there is none, one page for each. */
export function toCodePages(
  item: KitItem,
  language: KitLanguage,
): { address: Address; languages: readonly Locale[] }[] {
  const neutral = language === 'both' ? findItemPage(item, null) : null;
  if (neutral !== null) return [{ address: neutral, languages: localeKeys }];
  return toLocales(language).map((locale) => ({
    address: findItemPage(item, locale),
    languages: [locale],
  }));
}

/** The plan that an item belongs to; for a body the main one, when that names it. */
export function toItemInstrument({ mainInstrument }: Graph, item: KitItem): Instrument {
  switch (item.kind) {
    case 'measure':
      return item.measure.instrument;
    case 'agency': {
      const instruments = item.agency.participations.map(({ measure }) => measure.instrument);
      return instruments.includes(mainInstrument) ? mainInstrument : (instruments[0] ?? mainInstrument);
    }
    case 'instrument':
      return item.instrument;
  }
}

/** What the item is called where no language can be marked: `12. Extend …`. */
export function toItemName(item: KitItem, locale: Locale): string {
  switch (item.kind) {
    case 'measure':
      return getTranslator(locale)('measure.title', {
        number: item.measure.num,
        heading: toPlainHeading(item.measure, locale),
      });
    case 'agency':
      return locale === sourceLocale ? item.agency.record.zh.full : item.agency.record.en.name;
    case 'instrument':
      return toInstrumentNames(item.instrument, locale).title;
  }
}

/** Language tag of a piece. */
export function toLang(language: KitLanguage): string {
  return locales[toLocales(language)[0] ?? sourceLocale].lang;
}
