import type { Edition } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import type { Agency, Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { addressOf, type Address } from '../../model/addresses.ts';

/** Something that has a kit of its own. */
export type KitItem =
  | { kind: 'measure'; measure: Measure }
  | { kind: 'agency'; agency: Agency }
  | { kind: 'instrument'; instrument: Instrument };

/** Everything that has a kit, in the order of the texts and of the registry. */
export function listItems({ instruments, agencies }: Graph): KitItem[] {
  return [
    ...instruments.flatMap((instrument): KitItem[] => [
      { kind: 'instrument', instrument },
      ...instrument.measures.map((measure): KitItem => ({ kind: 'measure', measure })),
    ]),
    ...agencies.map((agency): KitItem => ({ kind: 'agency', agency })),
  ];
}

/** Address of a file of an item's kit, such as `card.zh.png`. */
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

/** The page that an item's artefact leads to; `null` for both languages of a body, which has no page in both. */
export function findItemAddress(item: KitItem, edition: Edition): Address | null {
  switch (item.kind) {
    case 'measure':
      return addressOf.measure(edition, item.measure.instrument.id, item.measure.key);
    case 'agency':
      return edition === 'zh+en' ? null : addressOf.agency(edition, item.agency.slug);
    case 'instrument':
      return addressOf.instrument(edition, item.instrument.id);
  }
}

/** The short address of an item; only measures of the main instrument have one. */
export function findShortAddress({ mainInstrument }: Graph, item: KitItem): Address | null {
  return item.kind === 'measure' && item.measure.instrument === mainInstrument
    ? addressOf.shortMeasure(item.measure.key)
    : null;
}

/** Address of the page that shows an item's kit. */
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
