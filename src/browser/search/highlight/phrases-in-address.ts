/** Parameter of an address that carries the phrases to mark on its page. */
const parameter = 'hl';

/** Most phrases that are marked, and the most characters of each: an address comes from anywhere. */
const most = { phrases: 5, characters: 100 };

/** The phrases that an address asks to mark, each once. One character alone would mark half the page. */
export function readPhrases(search: string): string[] {
  return keepUsable(new URLSearchParams(search).getAll(parameter));
}

/** The query part of an address without the phrases; empty when nothing else is in it. */
export function removePhrases(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(parameter);
  const rest = parameters.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** Adds phrases to an address without a query; a fragment stays at its end. */
export function addPhrases(address: string, phrases: readonly string[]): string {
  const usable = keepUsable(phrases);
  if (usable.length === 0) return address;
  const [page = '', fragment] = address.split('#');
  const query = new URLSearchParams(usable.map((phrase) => [parameter, phrase])).toString();
  return `${page}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

function keepUsable(phrases: readonly string[]): string[] {
  const usable = phrases
    .map((phrase) => phrase.trim().slice(0, most.characters))
    .filter((phrase) => phrase.length > 1);
  // Case does not matter where they are marked.
  const distinct = new Map(usable.map((phrase) => [phrase.toLowerCase(), phrase]));
  return [...distinct.values()].slice(0, most.phrases);
}
