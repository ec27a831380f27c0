import { type Edition, localesOf } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { toAbsolute } from '../../model/addresses.ts';
import { cardSizes } from '../../share/item/card-sizes.ts';
import { type KitItem, toKitAddress } from '../../share/item/item.ts';
import { toInstrumentNames, toPlainHeading } from './names.ts';

/** The picture that networks show beside a link to a page. */
export interface SocialCard {
  /** Absolute. */
  src: string;
  width: number;
  height: number;
  /** Number and heading; who is responsible stands in the description of the page. */
  alt: string;
}

/**
 * The card of an item, in the languages of a page. There is none in a build without the kit, so that no page names a picture
 * that is not there.
 */
export function buildSocialCard({ site }: Graph, item: KitItem, edition: Edition): SocialCard | null {
  if (!site.kit) return null;
  return {
    src: toAbsolute(site, toKitAddress(item, `card.${toEditionWord(edition)}.png`)),
    ...cardSizes.card,
    alt: localesOf(edition)
      .map((each) => toTitle(item, each))
      .join(' · '),
  };
}

function toTitle(item: KitItem, locale: Locale): string {
  const t = getTranslator(locale);
  switch (item.kind) {
    case 'measure':
      return t('measure.title', { number: item.measure.num, heading: toPlainHeading(item.measure, locale) });
    case 'agency':
      return locale === 'zh' ? item.agency.record.zh.full : item.agency.record.en.name;
    case 'instrument': {
      const { title, docNumber } = toInstrumentNames(item.instrument, locale);
      return t('print.runningHead', { title, docNumber });
    }
  }
}
