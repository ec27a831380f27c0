/**
 * A page without what Pagefind would parse and pass over: its language, its title, and everything from the element that is marked with
 * `data-pagefind-body` to the end of `<main>`. The index is the same as that of the whole page.
 *
 * @returns The whole page where one of the parts is not found as Astro writes it.
 */
export function cutToIndexedPart(html: string): string {
  const language = /<html[^>]*>/.exec(html)?.[0];
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0];
  const mark = html.indexOf(' data-pagefind-body');
  const end = html.indexOf('</main>', mark);
  if (language === undefined || title === undefined || mark === -1 || end === -1) return html;
  const body = html.slice(html.lastIndexOf('<', mark), end);
  return `<!doctype html>${language}<head>${title}</head><body>${body}</body></html>`;
}
