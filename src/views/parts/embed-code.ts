import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { formatOembed } from '../../exchange/oembed.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import {
  type EmbedCodeInput,
  type EmbedCodes,
  formatEmbedCodes,
  formatFixedFrame,
} from '../../share/embed/embed-code.ts';
import { type EmbedWidth, estimateEmbedHeight } from '../../share/embed/embed-height.ts';
import { buildEmbedPage, toEmbedText } from '../pages/embed-page.ts';
import { toPlainHeading } from './names.ts';

/** Everything a page needs to offer an embed. */
export interface EmbedCode extends EmbedCodes {
  /** Address of the embed, absolute; a page of the portal that shows it must ask for `frames` in its frame. */
  src: string;
  /** Title of the frame. */
  title: string;
  /** Height of the embed in CSS pixels at each width, worked out from its text. */
  heights: Readonly<Record<EmbedWidth, number>>;
}

/** Makes the code that embeds a measure in one language, in every form that is offered. */
export function buildEmbedCode(graph: Graph, measure: Measure, locale: Locale): EmbedCode {
  const input = toCodeInput(graph, measure, locale);
  const { src, title, heights } = input;
  return { src, title, heights, ...formatEmbedCodes(input) };
}

/** The oEmbed answer for a measure in one language: its frame for a wide column, which shrinks with a narrower one and scrolls there. */
export function buildOembed(graph: Graph, measure: Measure, locale: Locale): string {
  const { site } = graph;
  const input = toCodeInput(graph, measure, locale);
  const t = getTranslator(locale);
  const size = { width: 800, height: input.heights[800] };
  return formatOembed({
    title: input.title,
    lang: input.lang,
    provider: { name: t('site.name'), url: toAbsolute(site, addressOf.home(locale)) },
    html: formatFixedFrame(input, size),
    ...size,
    notice: input.note,
  });
}

function toCodeInput(graph: Graph, measure: Measure, locale: Locale): EmbedCodeInput {
  const { site } = graph;
  const { instrument, key, num } = measure;
  const t = getTranslator(locale);
  const text = toEmbedText(buildEmbedPage(graph, measure, locale));
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
