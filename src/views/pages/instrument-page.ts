import type { Edition } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import { addressOf, inEveryEdition, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { type LocalText, type PageText, toLocalText, toPageText } from '../parts/local-text.ts';
import { toInstrumentNames } from '../parts/names.ts';
import { buildOutline, type OutlineEntry } from '../parts/outline.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';

/** What is said of an instrument besides its outline. */
interface InstrumentFacts {
  docNumber: LocalText;
  issuer: { name: LocalText; href: string | null };
  date: string | null;
  measureCount: number;
  /** The same page in both languages. */
  bilingualHref: string;
  /** Page of its share kit. */
  shareHref: string;
  sourceHref: string;
  /** The page on which the issued text stands beside the shown one. */
  fidelityHref: string;
  sourceNote: string;
  sha256: string;
  issuedAt: string | null;
}

/** Everything the page of an instrument shows. */
export interface InstrumentPage {
  frame: Frame;
  paper: PaperHead;
  title: PageText;
  docNumber: PageText;
  textHref: string;
  outline: OutlineEntry[];
  /** On a page in one language, otherwise `null`. */
  facts: InstrumentFacts | null;
}

/** Prepares the page of an instrument. */
export function buildInstrumentPage(graph: Graph, instrument: Instrument, edition: Edition): InstrumentPage {
  const addresses = inEveryEdition((each) => addressOf.instrument(each, instrument.id));
  return {
    frame: buildFrame(graph, {
      edition,
      addresses,
      section: 'instrument',
      english: { instrument, status: instrument.translation },
      subject: { kind: 'instrument', instrument },
      title: (_, locale) => formatDocumentName(instrument, locale),
      description: (t, locale) => {
        const { title, docNumber } = toInstrumentNames(instrument, locale);
        // Facts and downloads are on the pages in one language.
        return edition === 'zh+en' ? t('site.status') : t('instrument.description', { title, docNumber });
      },
    }),
    paper: buildPaperHead(graph.site, edition, addresses),
    title: toPageText(instrument.title, edition),
    docNumber: toPageText(instrument.docNumber, edition),
    textHref: toHref(graph.site, addressOf.text(edition, instrument.id)),
    outline: buildOutline(graph, instrument, edition),
    facts: edition === 'zh+en' ? null : buildFacts(graph, instrument, edition),
  };
}

function buildFacts({ site, agencies }: Graph, instrument: Instrument, locale: Locale): InstrumentFacts {
  const { id, issuerAgency, settings } = instrument;
  return {
    docNumber: toLocalText(instrument.docNumber, locale),
    issuer: {
      name: toLocalText(instrument.issuer, locale),
      href:
        issuerAgency === null || !agencies.includes(issuerAgency)
          ? null
          : toHref(site, addressOf.agency(locale, issuerAgency.slug)),
    },
    date: toInstrumentNames(instrument, locale).date,
    measureCount: instrument.measures.length,
    bilingualHref: toHref(site, addressOf.instrument('zh+en', id)),
    shareHref: toHref(site, addressOf.shareInstrument(locale, id)),
    sourceHref: toHref(site, addressOf.sourceText(id)),
    fidelityHref: toHref(site, addressOf.source(locale, id)),
    sourceNote: settings.sourceNote[locale],
    sha256: instrument.sha256,
    issuedAt: settings.issuedAt,
  };
}
