import type { Edition } from '../../language/edition.ts';
import { addressOf, inEveryEdition, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { isInPartChinese, type PageText, toPageText } from '../parts/local-text.ts';
import { toInstrumentNames } from '../parts/names.ts';
import { buildOutline } from '../parts/outline.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';
import { buildWholeText, type WholeText } from '../parts/text-units.ts';

/** A division in the contents of the whole text. */
interface ContentsEntry {
  href: string;
  label: PageText;
}

/** Everything the whole-text page shows. */
export interface TextPage {
  frame: Frame;
  paper: PaperHead;
  title: PageText;
  docNumber: PageText;
  text: WholeText;
  /** What stands beside the text where it is in one language, otherwise `null`. */
  beside: {
    /** Divisions, and the divisions within them. */
    contents: (ContentsEntry & { children: ContentsEntry[] })[];
    /** The same page in both languages. */
    bilingualHref: string;
    /** True when something is still in Chinese on an English page. */
    untranslated: boolean;
  } | null;
}

/** Prepares the whole text of an instrument. */
export function buildTextPage(graph: Graph, instrument: Instrument, edition: Edition): TextPage {
  const addresses = inEveryEdition((each) => addressOf.text(each, instrument.id));
  const frame = buildFrame(graph, {
    edition,
    addresses,
    section: 'instrument',
    english: { instrument, status: instrument.translation },
    title: (t, locale) => t('text.title', { docNumber: formatDocumentName(instrument, locale) }),
    description: (t, locale) => {
      const { title, docNumber } = toInstrumentNames(instrument, locale);
      return t('text.description', { title, docNumber });
    },
  });
  return {
    frame,
    paper: buildPaperHead(graph.site, edition, addresses),
    title: toPageText(instrument.title, edition),
    docNumber: toPageText(instrument.docNumber, edition),
    text: buildWholeText(graph, instrument, edition),
    beside:
      edition === 'zh+en'
        ? null
        : {
            contents: buildOutline(graph, instrument, edition).map(({ id, label, children }) => ({
              href: `#${id}`,
              label,
              children: children
                .filter(({ kind }) => kind !== 'measure')
                .map((child) => ({ href: `#${child.id}`, label: child.label })),
            })),
            bilingualHref: toHref(graph.site, addresses['zh+en']),
            untranslated: isInPartChinese(
              instrument.provisions.flatMap(({ heading, segments }) => [heading, ...segments]),
              edition,
            ),
          },
  };
}
