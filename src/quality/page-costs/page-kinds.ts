import { reservedWords } from '../../model/addresses.ts';

/** What the portal holds that addresses alone do not tell apart. */
export interface KnownNames {
  /** Ids of instruments, such as `ferry-2023`. */
  instruments: readonly string[];
  /** Slugs of prose pages, such as `about`. */
  prose: readonly string[];
}

/** Readable names for addresses whose pattern does not read as one. */
const names: Readonly<Record<string, string>> = {
  'agencies/*': 'agency',
  'terms/*': 'term',
  'topics/*/*': 'topic',
  'agencies/matrix': 'matrix',
  'agencies/*/share': 'agency/share',
  share: 'labels',
  'embed/*/*': 'embed',
};

/**
 * The kind of a page, from its address alone: `/zh/agencies/yunpu-ferry-group/` is an `agency`.
 *
 * Addresses below the portal's own words (`reservedWords`) become kinds by themselves, so that a new kind of page shows up in every
 * table without being registered: `/zh/find/` is `find`, `/zh/feeds/x/` is `feeds/*`.
 *
 * @throws when nothing known begins like the address, so that no page goes unmeasured.
 */
export function kindOf(address: string, known: KnownNames): string {
  if (address === '/') return 'gateway';
  if (address === '/404.html') return 'not found';
  const segments = address.split('/').filter((segment) => segment !== '');
  const locale = localeOf(address);
  const rest = locale === null ? segments : segments.slice(1);
  const kind = kindBelow(rest, known);
  if (kind === null || (locale === null && kind === 'home')) {
    throw new Error(
      `The page ${address} is of no known kind. Teach src/quality/page-costs/page-kinds.ts its address, then give the kind a budget.`,
    );
  }
  return locale === null ? `neutral ${kind}` : kind;
}

/** The language tree an address is in; `null` for the neutral ones. */
export function localeOf(address: string): 'zh' | 'en' | null {
  if (address.startsWith('/zh/')) return 'zh';
  return address.startsWith('/en/') ? 'en' : null;
}

/** Last part of a measure's address: `8`; where numbers begin again, `2-1`. */
const measureKey = /^\d+(?:-\d+)*$/;

/** The kind of what comes below the language: `['ferry-2023', '8']` → `measure`. */
function kindBelow([first = '', second, ...deeper]: readonly string[], known: KnownNames): string | null {
  if (first === '') return 'home';
  if (measureKey.test(first) && second === undefined) return 'short address';
  if (known.instruments.includes(first)) {
    if (second === undefined) return 'instrument';
    if (measureKey.test(second)) return ['measure', ...deeper].join('/');
    if (second === 'share') return 'instrument/share';
    return reservedWords.includes(second) ? [second, ...deeper].join('/') : null;
  }
  if (reservedWords.includes(first)) {
    const below = [second, ...deeper].filter((part) => part !== undefined);
    const pattern = [first, ...below.map((part) => (reservedWords.includes(part) ? part : '*'))].join('/');
    return names[pattern] ?? pattern;
  }
  return known.prose.includes(first) && second === undefined ? 'prose' : null;
}
