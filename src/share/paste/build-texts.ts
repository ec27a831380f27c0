import type { Locale } from '../../language/locales.ts';
import type { UiKey } from '../../language/translate.ts';
import type { Agency, Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { formatAgencyText } from './agency.ts';
import { formatEmail } from './email.ts';
import { formatInstrumentText } from './instrument.ts';
import { formatLinkedin } from './linkedin.ts';
import { collectMaterial } from './material.ts';
import { formatMoments } from './moments.ts';
import { formatOfficialAccount } from './official-account.ts';
import { formatWeibo } from './weibo.ts';
import { formatX } from './x.ts';

/** A text to paste somewhere. */
export interface PasteText {
  /** Fit for an id on a page and for a file name. */
  id: string;
  /** Where it is meant for, as an interface text. */
  labelKey: UiKey;
  /** Language of the whole text. */
  language: Locale;
  /** Of an e-mail only. */
  subject: string | null;
  text: string;
}

/** All texts to paste about a measure, the Chinese first. They say only what the document says, and who made the English. */
export function buildMeasureTexts(graph: Graph, measure: Measure): PasteText[] {
  const zh = collectMaterial(graph, measure, 'zh');
  const en = collectMaterial(graph, measure, 'en');
  const emailZh = formatEmail(zh, 'zh');
  const emailEn = formatEmail(en, 'en');
  const toText = (id: string, labelKey: UiKey, language: Locale, text: string): PasteText => ({
    id,
    labelKey,
    language,
    subject: null,
    text,
  });
  return [
    toText('moments', 'paste.for.moments', 'zh', formatMoments(zh)),
    toText('official-account', 'paste.for.officialAccount', 'zh', formatOfficialAccount(zh)),
    toText('weibo', 'paste.for.weibo', 'zh', formatWeibo(zh)),
    { ...toText('email-zh', 'paste.for.emailZh', 'zh', emailZh.body), subject: emailZh.subject },
    toText('linkedin', 'paste.for.linkedin', 'en', formatLinkedin(en)),
    toText('x', 'paste.for.x', 'en', formatX(en)),
    { ...toText('email-en', 'paste.for.emailEn', 'en', emailEn.body), subject: emailEn.subject },
  ];
}

/** The texts to paste about a body, one in each language. */
export function buildAgencyTexts(graph: Graph, agency: Agency): PasteText[] {
  return toPlainTexts((locale) => formatAgencyText(graph, agency, locale));
}

/** The texts to paste about a whole document, one in each language. */
export function buildInstrumentTexts(graph: Graph, instrument: Instrument): PasteText[] {
  return toPlainTexts((locale) => formatInstrumentText(graph, instrument, locale));
}

function toPlainTexts(format: (locale: Locale) => string): PasteText[] {
  return [
    { id: 'text-zh', labelKey: 'paste.for.textZh', language: 'zh', subject: null, text: format('zh') },
    { id: 'text-en', labelKey: 'paste.for.textEn', language: 'en', subject: null, text: format('en') },
  ];
}
