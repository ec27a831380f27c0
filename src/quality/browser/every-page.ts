import { readSite } from '../site/site.ts';
import { startVisit, type VisitOptions, type Visitor } from './browser.ts';

/** Tabs open at once: more than the cores of a small machine gain nothing. */
const tabs = 4;

/**
 * Addresses of all pages of a built site that stay where they are: redirects are left out.
 *
 * @param dist Folder of the site.
 */
export function listPages(dist: string): string[] {
  return readSite(dist)
    .pages.filter(({ redirect }) => !redirect)
    .map(({ address }) => address);
}

/** One address of each kind, numbers and names aside: `/zh/ferry-2023/1/` stands for all measures in Chinese. */
export function oneOfEachKind(addresses: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const address of addresses) {
    const kind = address.replace(/\/\d+(?:-\d+)*\//, '/*/').replace(/\/(agencies|terms)\/[^/]+\//, '/$1/*/');
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

/**
 * Opens each page and collects what `check` finds there, in several tabs at once.
 *
 * @returns All findings, each beginning with the address of its page, sorted; then all problems the visits had.
 */
export async function checkPages(
  addresses: readonly string[],
  options: VisitOptions,
  check: (visitor: Visitor, address: string) => Promise<readonly string[]>,
): Promise<{ findings: string[]; problems: string[]; visited: number }> {
  const findings: string[] = [];
  const visitor = await startVisit(options);
  const queue = [...addresses];
  let visited = 0;
  const work = async (tab: Visitor): Promise<void> => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await tab.open(address);
      for (const finding of await check(tab, address)) findings.push(`${address} ${finding}`);
      visited += 1;
    }
  };
  const others = await Promise.all(Array.from({ length: tabs - 1 }, () => visitor.openTab()));
  await Promise.all([visitor, ...others].map(work));
  await visitor.leave();
  return { findings: findings.sort(), problems: visitor.problems, visited };
}
