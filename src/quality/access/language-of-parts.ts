import { readPage } from '../site/page.ts';
import { checkChineseIsMarked } from '../site/rules/chinese-is-marked.ts';
import { findUnmarkedEnglish } from '../site/rules/english-is-marked.ts';
import { siteFromFiles } from '../site/site.ts';
import type { Violation } from '../site/violation.ts';

/**
 * The two rules about the language of parts, on a page as its scripts have left it: what they add has to say its language too.
 *
 * @param html The document of the open page, written out.
 * @param issued Words in Latin letters that the issued texts have themselves.
 */
export async function checkLanguageOfParts(
  address: string,
  html: string,
  issued: ReadonlySet<string>,
): Promise<Violation[]> {
  const page = readPage(address, html);
  const site = {
    ...siteFromFiles(new Map(), { origin: 'https://portal.example', base: '/' }),
    pages: [page],
  };
  return [...(await checkChineseIsMarked(site)), ...findUnmarkedEnglish(page, issued)];
}
