import { buildBodyPage, buildLegislation, formatJsonLd } from '../../exchange/json-ld.ts';
import { type Locale, localeKeys } from '../../language/locales.ts';
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
 * The card of an item, in the language of a page, or in both for `null`. There is none in a build without the kit, so that no page
 * names a picture that is not there.
 */
export function buildSocialCard({ site }: Graph, item: KitItem, locale: Locale | null): SocialCard | null {
  if (!site.kit) return null;
  const languages = locale === null ? localeKeys : [locale];
  return {
    src: toAbsolute(site, toKitAddress(item, `card.${locale ?? 'both'}.png`)),
    ...cardSizes.card,
    alt: languages.map((each) => toTitle(item, each)).join(' · '),
  };
}

/** What the page of an item is about, as JSON-LD; `null` for bodies in both languages at once, which have no such page. */
export function buildPageData(
  graph: Graph,
  item: KitItem,
  locale: Locale | null,
  card: SocialCard | null,
): string | null {
  switch (item.kind) {
    case 'measure': {
      const work = { instrument: item.measure.instrument, measure: item.measure, locale, image: card };
      return formatJsonLd(buildLegislation(graph, work));
    }
    case 'instrument': {
      const work = { instrument: item.instrument, measure: null, locale, image: card };
      return formatJsonLd(buildLegislation(graph, work));
    }
    case 'agency':
      return locale === null
        ? null
        : formatJsonLd(buildBodyPage(graph, { agency: item.agency, locale, image: card }));
  }
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
