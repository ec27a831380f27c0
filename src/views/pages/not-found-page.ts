import { localeKeys, locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';

/** The page that a host shows for an address that does not exist. */
export interface NotFoundPage {
  frame: Frame;
  /** What has happened and where to go on, in each language. */
  languages: { lang: string | undefined; heading: string; lead: string; links: Link[] }[];
}

/** Prepares the page for addresses that do not exist. */
export function buildNotFoundPage(graph: Graph): NotFoundPage {
  const { site, mainInstrument } = graph;
  return {
    frame: buildFrame(graph, {
      edition: 'zh+en',
      addresses: { ...inEachLocale(addressOf.home), 'zh+en': addressOf.notFound() },
      title: (t) => t('notFound.title'),
      description: (t) => t('site.status'),
      indexable: false,
      counterparts: false,
    }),
    languages: localeKeys.map((locale) => {
      const t = getTranslator(locale);
      return {
        lang: locale === sourceLocale ? undefined : locales[locale].lang,
        heading: t('notFound.heading'),
        lead: t('notFound.lead'),
        links: [
          { href: toHref(site, addressOf.home(locale)), label: t('nav.home') },
          { href: toHref(site, addressOf.instrument(locale, mainInstrument.id)), label: t('nav.instrument') },
          { href: toHref(site, addressOf.search(locale)), label: t('nav.search') },
        ],
      };
    }),
  };
}
