/** What a visitor asks for; the address of the search page carries it. */
export interface SearchQuery {
  q: string;
  agency: string;
  group: string;
}

/** Reads a query from the address. */
export function parseQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  return { q: read('q'), agency: read('agency'), group: read('group') };
}

/** The query as the part of an address after the path; empty when nothing is asked. */
export function formatQuery(query: SearchQuery): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
