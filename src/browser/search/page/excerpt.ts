const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** A run of an excerpt; `marked` when it matches the query. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/**
 * Takes Pagefind's excerpt apart: escaped HTML in which only `<mark>` is markup. The runs are set as text, never as HTML.
 */
export function parseExcerpt(excerpt: string): ExcerptRun[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      return { text: decodeEntities(marked ? part.slice(6, -7) : part), marked };
    });
}

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (whole, name: string) => entities[name] ?? whole);
}
