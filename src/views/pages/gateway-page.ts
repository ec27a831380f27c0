import { localeKeys, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { toInstrumentNames } from '../parts/names.ts';
import { buildNeutralFrame, type NeutralFrame } from '../parts/neutral-frame.ts';

/** The gateway `/`, which leads to both languages. */
export interface GatewayPage {
  frame: NeutralFrame;
  /** What the portal is, in each language, and the way in. */
  languages: Record<'lang' | 'href' | 'name' | 'tagline' | 'about' | 'status' | 'enter', string>[];
}

/** Prepares the gateway. */
export function buildGatewayPage(graph: Graph): GatewayPage {
  const frame = buildNeutralFrame(graph, {
    address: addressOf.home('zh+en'),
    addressIn: addressOf.home,
    titles: (locale) => getTranslator(locale)('site.nameShort'),
  });
  frame.head.title = getTranslator('en')('gateway.title');
  return {
    frame,
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
