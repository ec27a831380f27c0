import { type Locale, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Instrument } from '../../model/graph/graph.ts';
import type { TranslationStatus } from '../../model/graph/graph.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import type { KitItem } from './item.ts';

/** The plan that an item stands in; for a body the main one where that names it, otherwise the first that does. */
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

/** What an item is called where no language can be marked: `12. Implement …`. */
export function toItemName(item: KitItem, locale: Locale): string {
  switch (item.kind) {
    case 'measure': {
      const { num, heading } = item.measure;
      const t = getTranslator(locale);
      const text = findText(heading, locale);
      return text === undefined
        ? t('measure.number', { number: num })
        : t('measure.title', { number: num, heading: text });
    }
    case 'agency':
      return locale === sourceLocale ? item.agency.record.zh.full : item.agency.record.en.name;
    case 'instrument':
      return findText(item.instrument.title, locale) ?? item.instrument.id;
  }
}

/** Title, number and issuer of an instrument; the id stands in for what has no English yet, and what the text does not name is empty. */
export function toDocument({ id, title, docNumber, issuer }: Instrument, locale: Locale) {
  const inLocale = (text: Aligned) => (text.source === '' ? '' : (findText(text, locale) ?? id));
  return { title: inLocale(title), docNumber: inLocale(docNumber), issuer: inLocale(issuer) };
}

/** What a document is called beside something of it: its number, or its title where it has none. */
export function chooseDocumentName({ docNumber, title }: Instrument): Aligned {
  return docNumber.source === '' ? title : docNumber;
}

/** The same as words of a text, a title between its marks. */
export function formatDocumentName(instrument: Instrument, locale: Locale): string {
  const { title, docNumber } = toDocument(instrument, locale);
  return chooseDocumentName(instrument) === instrument.title
    ? getTranslator(locale)('paste.title', { title })
    : docNumber;
}

/** The text in a language; `undefined` where there is none. */
export function findText({ source, target }: Aligned, locale: Locale): string | undefined {
  return locale === sourceLocale ? source : (target ?? undefined);
}

/** How far the English of what an item shows has come. */
export function toEnglishStatus(item: KitItem): TranslationStatus {
  switch (item.kind) {
    case 'measure':
      return getTranslationStatus([item.measure]);
    case 'agency':
      return getTranslationStatus(item.agency.participations.map(({ measure }) => measure));
    case 'instrument':
      return item.instrument.translation;
  }
}
