import { localeKeys, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, inEveryEdition, toHref } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { toInstrumentNames } from '../parts/names.ts';

/** The gateway `/`, which leads to both languages. */
export interface GatewayPage {
  frame: Frame;
  /** What the portal is, in each language, and the way in. */
  languages: Record<'lang' | 'href' | 'name' | 'tagline' | 'about' | 'status' | 'enter', string>[];
}

/** Prepares the gateway. */
export function buildGatewayPage(graph: Graph): GatewayPage {
  return {
    frame: buildFrame(graph, {
      edition: 'zh+en',
      addresses: inEveryEdition(addressOf.home),
      title: null,
      description: (t) => t('site.status'),
    }),
    languages: localeKeys.map((locale) => {
      const t = getTranslator(locale);
      return {
        lang: locales[locale].lang,
        href: toHref(graph.site, addressOf.home(locale)),
        name: t('site.name'),
        tagline: t('site.tagline', { title: toInstrumentNames(graph.mainInstrument, locale).title }),
        about: t('gateway.about', { count: graph.mainInstrument.measures.length }),
        status: t('site.status'),
        enter: t('gateway.enter'),
      };
    }),
  };
}
