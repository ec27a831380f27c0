import { formatDate } from '../../language/format.ts';
import { type Edition, getFirstLocale } from '../../language/edition.ts';
import { locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { addressOf, inEveryEdition, toHref } from '../../model/addresses.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import { type PageText, toPageText } from '../parts/local-text.ts';
import { buildOutline, type OutlineEntry } from '../parts/outline.ts';
import { buildPaperHead, buildSheet, type PaperHead, type Sheet } from '../parts/paper.ts';
import { buildWholeText, type WholeText } from '../parts/text-units.ts';
import { getSay, inEachLanguage, type Words } from '../parts/words.ts';

/** A line of the contents: leads to a unit of the booklet by its fragment. */
interface BookletEntry {
  id: string;
  /** How deep it stands, from 0. */
  level: number;
  num: string | null;
  label: PageText;
  editorial: boolean;
}

/** The whole text in both languages as a booklet: everything that it prints, so that a change of this is a change of the booklet. */
export interface Booklet {
  lang: string;
  /** Title and number in one line. */
  name: string;
  title: PageText;
  docNumber: PageText;
  issuer: PageText;
  date: Words | null;
  /** What kind of edition it is. */
  kind: Words;
  /** What it is not, and what is to be said of its English. */
  notes: Words;
  contentsHeading: Words;
  paper: PaperHead;
  sheet: Sheet;
  contents: BookletEntry[];
  text: WholeText;
}

/** A made booklet as pages link it. */
export interface BookletLink {
  href: string;
  /** Where it stands in a list of facts. */
  label: string;
  text: Words;
}

const edition = 'zh+en';

/** Prepares the booklet of an instrument. */
export function buildBooklet(graph: Graph, instrument: Instrument): Booklet {
  const say = getSay(edition);
  const addresses = inEveryEdition((each) => addressOf.text(each, instrument.id));
  const { title, docNumber, dateIssued, translation } = instrument;
  return {
    lang: locales[sourceLocale].lang,
    name: [title.source, docNumber.source, ...(title.target === null ? [] : [title.target])].join(' · '),
    title: toPageText(title, edition),
    docNumber: toPageText(docNumber, edition),
    issuer: toPageText(instrument.issuer, edition),
    date: dateIssued === null ? null : inEachLanguage(edition, (locale) => formatDate(locale, dateIssued)),
    kind: say('booklet.kind'),
    notes: inEachLanguage(edition, (locale) => {
      const t = getTranslator(locale);
      return locale === sourceLocale
        ? `${t('booklet.what')}${t('translation.brief')}`
        : `${t('booklet.what')} ${formatTranslationNote(instrument, translation, locale)}`;
    }),
    contentsHeading: say('instrument.outline'),
    paper: buildPaperHead(graph.site, edition, addresses),
    sheet: buildSheet(graph.site, instrument, edition, addresses[edition]),
    contents: flatten(buildOutline(graph, instrument, edition), 0),
    text: buildWholeText(graph, instrument, edition),
  };
}

/**
 * Prepares the link to a made booklet.
 *
 * @param of The edition of the page that links it.
 * @param bytes Size of the file.
 */
export function buildBookletLink(
  { site }: Graph,
  instrument: Instrument,
  of: Edition,
  bytes: number,
): BookletLink {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    href: toHref(site, addressOf.booklet(instrument.id)),
    label: getTranslator(getFirstLocale(of))('booklet.label'),
    text: getSay(of)('booklet.link', { size }),
  };
}

function flatten(entries: readonly OutlineEntry[], level: number): BookletEntry[] {
  return entries.flatMap(({ id, num, label, editorial, children }) => [
    { id, level, num, label, editorial },
    ...flatten(children, level + 1),
  ]);
}
