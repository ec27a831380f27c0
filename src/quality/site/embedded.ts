import type { Page } from './page.ts';

/** An embed: `/en/embed/ferry-2023/8/` shows what `/en/ferry-2023/8/` does, within other sites. */
const embedAddress = /^(\/(?:zh|en)\/)embed\/(.+)$/;

/**
 * The address of the page that a page shows within other sites; null for a page that stands for itself. An embed is another form of that
 * page, so that search engines and readers of links are sent there.
 */
export function findEmbedded({ address }: Pick<Page, 'address'>): string | null {
  const [, tree, rest] = embedAddress.exec(address) ?? [];
  return tree === undefined || rest === undefined ? null : `${tree}${rest}`;
}
