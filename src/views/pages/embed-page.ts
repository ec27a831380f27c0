import type { Locale } from '../../language/locales.ts';
import { addressOf, toAbsolute, toHref } from '../../model/addresses.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { buildEmbed, type Embed } from '../parts/embed.ts';
import { toPlainHeading } from '../parts/names.ts';

/** Everything the page shows that is embedded. It has no frame: the page of its host is around it. */
export interface EmbedPage extends Embed {
  title: string;
  /** The page that the embed is taken from, absolute. */
  canonical: string;
  faviconHref: string;
}

/** Prepares the page that is embedded. */
export function buildEmbedPage(graph: Graph, measure: Measure, locale: Locale): EmbedPage {
  const { site } = graph;
  const { instrument, key, num } = measure;
  const embed = buildEmbed(graph, measure, locale);
  const { t } = embed;
  return {
    ...embed,
    title: t('title.join', {
      page: t('embed.title', { number: num, heading: toPlainHeading(measure, locale) }),
      site: t('site.nameShort'),
    }),
    canonical: toAbsolute(site, addressOf.measure(locale, instrument.id, key)),
    faviconHref: toHref(site, addressOf.favicon()),
  };
}
