import { editions, getFirstLocale } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import { derive } from '../../model/graph/derive.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { buildCitations } from '../citation/build-citations.ts';
import {
  buildAgencyTexts,
  buildInstrumentTexts,
  buildMeasureTexts,
  type PasteText,
} from '../paste/build-texts.ts';
import type { KitItem } from './item.ts';

/** A file of text in the archive. */
export interface TextFile {
  name: string;
  text: string;
  /** True for what people read and copy from; programs read the others, which get nothing but their text. */
  prose: boolean;
}

/** The texts to paste about an item. */
export function buildTexts(graph: Graph, item: KitItem): PasteText[] {
  switch (item.kind) {
    case 'measure':
      return getMeasureTexts(graph, item.measure);
    case 'agency':
      return buildAgencyTexts(graph, item.agency);
    case 'instrument':
      return buildInstrumentTexts(graph, item.instrument);
  }
}

/** The share page in each language shows all of them, and the archive holds them. */
const getMeasureTexts = derive(buildMeasureTexts);

/** The texts of a kit as files: to paste, by language; of a measure also to cite, with a file for each kind of reference manager. */
export function listTextFiles(graph: Graph, item: KitItem): TextFile[] {
  const texts = buildTexts(graph, item);
  const prose = (['zh', 'en'] as const).map((locale) => ({
    name: `texts.${locale}.txt`,
    text: formatTexts(
      texts.filter(({ language }) => language === locale),
      locale,
    ),
    prose: true,
  }));
  return item.kind === 'measure' ? [...prose, ...listCitationFiles(graph, item.measure)] : prose;
}

function listCitationFiles(graph: Graph, measure: Measure): TextFile[] {
  return editions.flatMap((edition): TextFile[] => {
    const t = getTranslator(getFirstLocale(edition));
    const forms = buildCitations(graph, measure, edition);
    const name = `citation.${toEditionWord(edition)}`;
    const heading = (key: UiKey) => t('kit.textHeading', { heading: t(key) });
    return [
      {
        name: `${name}.txt`,
        text: forms
          .filter(({ format }) => format === 'text')
          .map(({ labelKey, text }) => `${heading(labelKey)}\n${text}`)
          .join('\n\n'),
        prose: true,
      },
      ...forms.flatMap(({ extension, text }) =>
        extension === 'bib' || extension === 'ris' || extension === 'json'
          ? { name: `${name}.${extension}`, text, prose: false }
          : [],
      ),
    ];
  });
}

/** Each text below what it is for; an e-mail with its subject. */
function formatTexts(texts: readonly PasteText[], locale: Locale): string {
  const t = getTranslator(locale);
  return texts
    .map(({ labelKey, subject, text }) =>
      [
        t('kit.textHeading', { heading: t(labelKey) }),
        ...(subject === null ? [] : [t('kit.labelled', { label: t('kit.subject'), text: subject })]),
        text,
      ].join('\n'),
    )
    .join('\n\n');
}
