import type { Locale } from '../language/locales.ts';
import { getTranslator } from '../language/translate.ts';
import { addressOf, toAbsolute } from '../model/addresses.ts';
import type { Graph } from '../model/graph/graph.ts';
import { formatFixedFrame } from '../share/embed/embed-code.ts';
import type { EmbedCode } from '../views/parts/embed-code.ts';

/** What an oEmbed answer of ours says. */
export interface OembedInput {
  /** What is embedded. */
  title: string;
  /** Language tag of title and content. */
  lang: string;
  /** Name and address of the portal in this language. */
  provider: { name: string; url: string };
  /** The markup to show, and the size it needs in CSS pixels. */
  html: string;
  width: number;
  height: number;
  /** What must be said of the content, such as that the English is unofficial. */
  notice: string | null;
}

/** How long a consumer may keep the answer, in seconds: a day. Texts stay, but heights and addresses may change with the portal. */
const cacheAge = 86_400;

/**
 * An oEmbed 1.0 answer of the type `rich` (https://oembed.com). The format has no member for the language and for what must be
 * said of a translation; it allows members of one's own, which consumers may pass over, and `language` and `notice` are two.
 */
export function formatOembed({ title, lang, provider, html, width, height, notice }: OembedInput): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: cacheAge,
    html,
    width,
    height,
    language: lang,
    ...(notice === null ? {} : { notice }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The answer for an embed in one language: its frame for a wide column, which shrinks with a narrower one and scrolls there. */
export function buildOembed({ site }: Graph, code: EmbedCode, locale: Locale): string {
  const size = { width: 800, height: code.heights[800] };
  return formatOembed({
    title: code.title,
    lang: code.lang,
    provider: {
      name: getTranslator(locale)('site.name'),
      url: toAbsolute(site, addressOf.home(locale)),
    },
    html: formatFixedFrame(code, size),
    ...size,
    notice: code.note,
  });
}
