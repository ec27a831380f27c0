import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { derive } from '../../model/graph/derive.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { type EmbedCodeInput, type EmbedCodes, formatEmbedCodes } from '../../share/embed/embed-code.ts';
import { type EmbedWidth, estimateEmbedHeight } from '../../share/embed/embed-height.ts';
import { buildEmbed, toEmbedText } from './embed.ts';
import { toPlainHeading } from './names.ts';

/** Everything a page needs to offer an embed. */
export interface EmbedCode extends EmbedCodes {
  /** Address of the embed, absolute; a page of the portal that shows it must ask for `frames` in its frame. */
  src: string;
  /** Title of the frame, and its language tag. */
  title: string;
  lang: string;
  /** What must be said of an English embed, otherwise `null`. */
  note: string | null;
  /** Height of the embed in CSS pixels at each width, worked out from its text. */
  heights: Readonly<Record<EmbedWidth, number>>;
}

/** Makes the code that embeds a measure in one language, in every form that is offered. */
export function buildEmbedCode(graph: Graph, measure: Measure, locale: Locale): EmbedCode {
  const input = getCodeInputs(graph, measure)[locale];
  const { src, title, lang, note, heights } = input;
  return { src, title, lang, note, heights, ...formatEmbedCodes(input) };
}

/** They are asked for by the page that offers the code and by the oEmbed answer. */
const getCodeInputs = derive((graph, measure: Measure) => ({
  zh: toCodeInput(graph, measure, 'zh'),
  en: toCodeInput(graph, measure, 'en'),
}));

function toCodeInput(graph: Graph, measure: Measure, locale: Locale): EmbedCodeInput {
  const { site } = graph;
  const { instrument, key, num } = measure;
  const t = getTranslator(locale);
  const text = toEmbedText(buildEmbed(graph, measure, locale));
  return {
    src: toAbsolute(site, addressOf.embed(locale, instrument.id, key)),
    title: t('title.join', {
      page: t('measure.title', { number: num, heading: toPlainHeading(measure, locale) }),
      site: t('site.nameShort'),
    }),
    lang: locales[locale].lang,
    heights: {
      320: estimateEmbedHeight(text, 320),
      500: estimateEmbedHeight(text, 500),
      800: estimateEmbedHeight(text, 800),
    },
    page: toAbsolute(site, addressOf.measure(locale, instrument.id, key)),
    note: locale === 'zh' ? null : t('translation.brief'),
    script: toAbsolute(site, addressOf.embedScript()),
  };
}
