import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import { locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import type { Instrument } from '../../model/graph/graph.ts';
import { type Address, toAbsolute } from '../../model/addresses.ts';
import type { Site } from '../../model/schemas/site.ts';
import { buildQr, type QrCode } from '../../share/qr.ts';
import { toInstrumentNames } from './names.ts';

/** What stands on every sheet of a printed page, so that a single sheet still says what it is from and where to find it. */
export interface Sheet {
  /** Title and number of the document. */
  head: string;
  /** Permanent address of the page. */
  foot: string;
}

/** A text with its language tag; `null` where it is that of the page. */
export interface PaperText {
  text: string;
  lang: string | null;
}

/** What paper has in place of links: the address in letters, and as a code for a phone. */
export interface PaperHead {
  /** Name of the portal. */
  name: PaperText[];
  addresses: { labels: PaperText[]; address: string }[];
  qr: QrCode;
  /** What the code is, for those who do not see it. */
  qrLabel: string;
  /** What scanning it does. */
  scan: PaperText[];
}

/** Prepares head and foot of the sheets. English sheets name the document in English, those in both languages in Chinese first. */
export function buildSheet(site: Site, instrument: Instrument, edition: Edition, address: Address): Sheet {
  const first = getFirstLocale(edition);
  const { title, docNumber } = toInstrumentNames(instrument, first);
  return {
    head: [
      getTranslator(first)('print.runningHead', { title, docNumber }),
      ...localesOf(edition)
        .slice(1)
        .map((locale) => toInstrumentNames(instrument, locale).docNumber),
    ].join(' · '),
    foot: toAbsolute(site, address),
  };
}

/**
 * Prepares the strip at the top of a printed page. The code holds the address that is printed first, so that one proves the other.
 */
export function buildPaperHead(
  site: Site,
  edition: Edition,
  page: {
    /** The neutral address where there is one: it serves readers of both languages. */
    address: Address;
    neutral: boolean;
    short?: Address | null;
  },
): PaperHead {
  const address = toAbsolute(site, page.address);
  const say = (key: UiKey): PaperText[] =>
    localesOf(edition).map((locale, index) => ({
      text: getTranslator(locale)(key),
      lang: index === 0 ? null : locales[locale].lang,
    }));
  return {
    name: say('site.name'),
    addresses: [
      { labels: say('print.address'), address },
      ...(page.short ? [{ labels: say('print.shortAddress'), address: toAbsolute(site, page.short) }] : []),
    ],
    qr: buildQr(address),
    qrLabel: getTranslator(getFirstLocale(edition))('print.qr', { address }),
    scan: say(page.neutral && edition !== 'zh+en' ? 'print.scanBoth' : 'print.scanPage'),
  };
}
