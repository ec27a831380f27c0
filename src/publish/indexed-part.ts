/**
 * A page without what Pagefind would parse and pass over: its language, its title, and the content of the element that is marked with
 * `data-pagefind-body`, less what is marked with `data-pagefind-ignore="all"`. The index is the same as that of the whole page, and made
 * in a third of the time.
 *
 * @returns The whole page where one of the parts is not found as Astro writes it.
 */
export function cutToIndexedPart(html: string): string {
  const language = /<html[^>]*>/.exec(html)?.[0];
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0];
  const mark = html.indexOf(' data-pagefind-body');
  const end = html.indexOf('</main>', mark);
  if (language === undefined || title === undefined || mark === -1 || end === -1) return html;
  const body = dropIgnored(html.slice(html.lastIndexOf('<', mark), end));
  return `<!doctype html>${language}<head>${title}</head><body>${body}</body></html>`;
}

/** A tag; what stands in quotation marks within it is none. */
const tag = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^>"])*>/g;

const ignoreMark = ' data-pagefind-ignore="all"';

/** Drops every marked element with what it holds; one without an end tag stays. */
function dropIgnored(html: string): string {
  let kept = '';
  let from = 0;
  let dropped: { name: string; depth: number; start: number } | undefined;
  for (const match of html.matchAll(tag)) {
    const [whole, slash, name = ''] = match;
    if (dropped === undefined) {
      if (whole.includes(ignoreMark)) dropped = { name, depth: 1, start: match.index };
      continue;
    }
    if (name !== dropped.name) continue;
    dropped.depth += slash === '' ? 1 : -1;
    if (dropped.depth > 0) continue;
    kept += html.slice(from, dropped.start);
    from = match.index + whole.length;
    dropped = undefined;
  }
  return kept + html.slice(from);
}
