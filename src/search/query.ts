import { type Role, roles } from '../ingest/roles.ts';
import type { SearchQuery } from './engine/answer.ts';

/** Longest query that an address or a field hands on; the engine looks at less. */
const longestQuery = 1000;

/** Reads a query from the address. What is no role is passed over. */
export function parseQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  const role = read('role');
  return {
    q: read('q').slice(0, longestQuery),
    agency: read('agency'),
    role: isRole(role) ? role : '',
    group: read('group'),
    topic: read('topic'),
  };
}

/** The query as the part of an address after the path; empty when nothing is asked. */
export function formatQuery({ q, agency, role, group, topic }: SearchQuery): string {
  const parameters = new URLSearchParams(
    Object.entries({ q, agency, role, group, topic }).filter(([, value]) => value !== ''),
  );
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when nothing is asked. */
export function isEmptyQuery({ q, ...chosen }: SearchQuery): boolean {
  return q === '' && !isNarrowed(chosen);
}

/** True when a filter is chosen. */
export function isNarrowed({ agency, role, group, topic }: Omit<SearchQuery, 'q'>): boolean {
  return agency !== '' || role !== '' || group !== '' || topic !== '';
}

/** True when the word is the key of a role. */
export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}
