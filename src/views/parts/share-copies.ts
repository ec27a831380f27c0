import { type Edition, editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute, toHref } from '../../model/addresses.ts';
import { buildCitations } from '../../share/citation/build-citations.ts';
import { findItemAddress, findShortAddress, type KitItem } from '../../share/item/item.ts';
import { buildTexts } from '../../share/item/text-files.ts';
import { type CopyView, toLanguageRuns } from './copies.ts';
import { buildEmbedCode } from './embed-code.ts';

/** Texts of one kind to copy. */
export interface CopyGroup {
  heading: string;
  copies: CopyView[];
}

/** An embed as it will look, with the code to paste. */
export interface EmbedView {
  src: string;
  title: string;
  /** In CSS pixels. */
  height: number;
  copies: CopyView[];
}

/** The addresses of an item, the short one last. */
export function toAddresses(graph: Graph, item: KitItem, t: Translate): CopyView[] {
  const { site } = graph;
  const toCopy = (id: string, label: string, button: string, text: string): CopyView => ({
    id,
    label,
    button,
    folded: false,
    runs: [{ text, lang: null }],
  });
  const pages = editions.flatMap((edition) => {
    const address = findItemAddress(item, edition);
    const word = toEditionWord(edition);
    const label = t(`cite.address.${word}`);
    return address === null
      ? []
      : [toCopy(`address-${word}`, label, t('share.copyNamed', { what: label }), toAbsolute(site, address))];
  });
  const short = findShortAddress(graph, item);
  const label = t('cite.address.short');
  return short === null
    ? pages
    : [
        ...pages,
        toCopy('address-short', label, t('share.copyNamed', { what: label }), toAbsolute(site, short)),
      ];
}

/** The texts to paste, in every language: who posts on Weibo may read this page in English. An e-mail has its subject above it. */
export function toTexts(graph: Graph, item: KitItem, locale: Locale, t: Translate): CopyView[] {
  return buildTexts(graph, item).flatMap(({ id, labelKey, language, subject, text }) => {
    const lang = language === locale ? null : locales[language].lang;
    const label = t(labelKey);
    const toCopy = (part: string, what: string, words: string): CopyView => ({
      id: `text-${part}`,
      label: what,
      button: t('share.copyNamed', { what }),
      folded: false,
      runs: [{ text: words, lang }],
    });
    const whole = toCopy(id, label, text);
    if (subject === null) return [whole];
    return [toCopy(`${id}-subject`, t('share.subjectOf', { what: label }), subject), whole];
  });
}

/** Every citation form: in the language of the page, and in both. The other language's are on its own page. */
export function toCitations(graph: Graph, measure: Measure, locale: Locale, t: Translate): CopyGroup[] {
  const toGroup = (edition: Edition): CopyGroup => ({
    heading: t('share.citationsIn', { language: t(`sheet.languages.${toEditionWord(edition)}`) }),
    copies: buildCitations(graph, measure, edition)
      // The English legal style names both languages, so it is the same in each.
      .filter(({ id }) => edition === locale || id !== 'legal')
      .map(({ id, labelKey, parts, format }): CopyView => {
        const label = t('kit.fileIn', {
          file: t(labelKey),
          language: t(`sheet.languages.${toEditionWord(edition)}`),
        });
        return {
          id: `${id}-${toEditionWord(edition)}`,
          label,
          button: t('share.copyNamed', { what: label }),
          folded: edition !== locale || format === 'code',
          runs: toLanguageRuns(parts, locale),
          code: format === 'code',
        };
      }),
  });
  return [toGroup(locale), toGroup('zh+en')];
}

/** The embed of a measure. */
export function toEmbed(graph: Graph, measure: Measure, locale: Locale, t: Translate): EmbedView {
  const { title, heights, fitting, fixed, scripted } = buildEmbedCode(graph, measure, locale);
  const toCopy = (id: string, label: string, text: string): CopyView => ({
    id: `embed-${id}`,
    label,
    button: t('share.copyNamed', { what: label }),
    folded: id !== 'fitting',
    runs: [{ text, lang: null }],
    code: true,
  });
  return {
    src: toHref(graph.site, addressOf.embed(locale, measure.instrument.id, measure.key)),
    title,
    height: heights[500],
    copies: [
      toCopy('fitting', t('share.embedFitting'), fitting),
      toCopy('320', t('share.embedFixed', { width: 320 }), fixed[320]),
      toCopy('800', t('share.embedFixed', { width: 800 }), fixed[800]),
      toCopy('scripted', t('share.embedScripted'), scripted),
    ],
  };
}
