import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Instrument } from '../../model/graph/graph.ts';
import { type Address, type PageAddresses, toAbsolute } from '../../model/addresses.ts';
import type { Site } from '../../model/schemas/site.ts';
import { buildQr, type QrCode } from '../../share/qr.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { toInstrumentNames } from './names.ts';
import { getSay, type Words } from './words.ts';

/** What stands on every sheet of a printed page, so that a single sheet still says what it is from and where to find it. */
export interface Sheet {
  /** Title and number of the document. */
  head: string;
  /** Permanent address of the page. */
  foot: string;
}

/** What paper has in place of links: the address in letters, and as a code for a phone. */
export interface PaperHead {
  /** Name of the portal. */
  name: Words;
  addresses: { labels: Words; address: string }[];
  qr: QrCode;
  /** What the code is, for those who do not see it. */
  qrLabel: string;
  /** What scanning it does. */
  scan: Words;
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
        .map((locale) => formatDocumentName(instrument, locale)),
    ].join(' · '),
    foot: toAbsolute(site, address),
  };
}

/**
 * Prepares the strip at the top of a printed page. The code holds the address that is printed first, so that one proves the other: that of
 * the page in both languages where there is one, because it serves readers of both.
 */
export function buildPaperHead(
  site: Site,
  edition: Edition,
  addresses: PageAddresses,
  short: Address | null = null,
): PaperHead {
  const shared = addresses['zh+en'];
  const address = toAbsolute(site, shared ?? addresses[getFirstLocale(edition)]);
  const say = getSay(edition);
  return {
    name: say('site.name'),
    addresses: [
      { labels: say('print.address'), address },
      ...(short === null ? [] : [{ labels: say('print.shortAddress'), address: toAbsolute(site, short) }]),
    ],
    qr: buildQr(address),
    qrLabel: getTranslator(getFirstLocale(edition))('print.qr', { address }),
    scan: say(shared !== null && edition !== 'zh+en' ? 'print.scanBoth' : 'print.scanPage'),
  };
}
