import { makeElement } from '../../make-element.ts';
import { addPhrases } from '../highlight/phrases-in-address.ts';
import type { PageWords } from '../../../search/words.ts';
import { parseExcerpt } from './excerpt.ts';
import { hasWords } from './has-words.ts';
import { askPagefind, type FoundPage } from './pagefind.ts';

/** Most pages that are looked at: Pagefind lists the likeliest first. */
const mostPages = 40;

/**
 * Finds pages whose text has what was typed, from the index of all pages.
 *
 * @param listed - Paths of pages that the results show already.
 * @throws when the full text cannot be searched here.
 */
export async function findInFullText(
  base: string,
  typed: string,
  listed: ReadonlySet<string>,
): Promise<FoundPage[]> {
  const pages = await askPagefind(base, typed, mostPages);
  return pages.filter(
    ({ url, content, meta }) => !listed.has(url) && hasWords(`${meta['title'] ?? ''}\n${content}`, typed),
  );
}

/** One line of the full text's results. */
export function renderFoundPage(
  { url, excerpt, meta }: FoundPage,
  typed: string,
  words: PageWords,
): HTMLElement {
  const kinds: Readonly<Record<string, string>> = {
    measure: words.kindMeasure,
    agency: words.kindAgency,
    term: words.kindTerm,
    provision: words.kindProvision,
    page: words.kindPage,
  };
  const link = makeElement('a', { href: addPhrases(url, [typed]), 'data-result': '' }, meta['title'] ?? url);
  const text = parseExcerpt(excerpt).map((run) =>
    run.marked ? makeElement('mark', {}, run.text) : run.text,
  );
  return makeElement(
    'li',
    { class: 'result' },
    makeElement('p', { class: 'result-head' }, link, ' ', makeKind(kinds[meta['kind'] ?? ''] ?? '')),
    makeElement('p', { class: 'result-text' }, ...text),
  );
}

function makeKind(kind: string): HTMLElement {
  return makeElement('span', { class: 'row-note' }, kind);
}
