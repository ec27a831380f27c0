import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** A measure page, in a locale or neutral: `/zh/ferry-2023/8/`, `/ferry-2023/8/`; where numbers begin again, `/greenway-2024/2-1/`. */
const measurePage = /^\/(?:(?:zh|en)\/)?(?!(?:zh|en)\/)[a-z][a-z0-9-]*\/\d+(?:-\d+)*\/$/;

/** Fragments promised there: sentences, and the responsible agencies. */
const measureFragment = /^(?:s\d+|agencies)$/;

/** A whole text, in a locale or neutral: `/zh/ferry-2023/text/`, `/ferry-2023/text/`. */
const textPage = /^\/(?:(?:zh|en)\/)?(?!(?:zh|en)\/)[a-z][a-z0-9-]*\/text\/$/;

/** Fragments promised there: every provision and each of its sentences, such as `sec-2-1`, `measure-12-s1`. */
const textFragment = /^(?:notice|preamble|(?:sec|measure|text)(?:-\d+)+)(?:-s\d+)?$/;

/** What became of the promises. */
export interface PermalinkComparison {
  /** Listed in the ledger and no longer on the site. */
  vanished: string[];
  /** On the site and not yet in the ledger. */
  unlisted: string[];
}

/** Every address that the site promises to keep, sorted: its pages, and the fragments named in the contract of addresses. */
export function findAddresses(site: Pick<Site, 'pages'>): string[] {
  return site.pages
    .filter(({ address }) => address !== '/404.html')
    .flatMap((page) => [page.address, ...findPromisedFragments(page).map((id) => `${page.address}#${id}`)])
    .sort(compareAddresses);
}

function findPromisedFragments({ address, fragments }: Page): string[] {
  const promised = measurePage.test(address) ? measureFragment : textPage.test(address) ? textFragment : null;
  return promised ? [...fragments].filter((id) => promised.test(id)) : [];
}

/** The addresses of a ledger: one a line; empty lines and lines that begin with `#` are for people. */
export function parseLedger(ledger: string): string[] {
  return ledger
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Compares what was promised with what is there. */
export function comparePermalinks(ledger: readonly string[], found: readonly string[]): PermalinkComparison {
  const listed = new Set(ledger);
  const present = new Set(found);
  return {
    vanished: ledger.filter((address) => !present.has(address)),
    unlisted: found.filter((address) => !listed.has(address)),
  };
}

/** The ledger with more addresses at its end, sorted among themselves; its own lines stay as they are. */
export function appendToLedger(ledger: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return ledger;
  const start = ledger === '' || ledger.endsWith('\n') ? ledger : `${ledger}\n`;
  return `${start}${[...addresses].sort(compareAddresses).join('\n')}\n`;
}

/** By characters, but numbers by value: measure 2 before measure 12. */
function compareAddresses(a: string, b: string): number {
  const split = (address: string) => address.split(/(\d+)/);
  const [partsA, partsB] = [split(a), split(b)];
  for (const [index, partA] of partsA.entries()) {
    const partB = partsB[index];
    if (partB === undefined) return 1;
    if (partA === partB) continue;
    const byValue = index % 2 === 1 ? Number(partA) - Number(partB) : 0;
    return byValue || (partA < partB ? -1 : 1);
  }
  return partsA.length - partsB.length;
}
