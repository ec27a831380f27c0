/** What is chosen: for each facet the slugs of its values, in the order of the page. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** The values of each facet, in the order of the page. */
export type Known = Choice;

/** A measure as the finder knows it: every value it fits, as `facet=slug`. */
export type Fits = ReadonlySet<string>;

/** Reads a choice from the address; what is no value of a facet is passed over. */
export function parseChoice(search: string, known: Known): Choice {
  const parameters = new URLSearchParams(search);
  return mapFacets(known, (facet, slugs) => {
    const asked = parameters.getAll(facet);
    return slugs.filter((slug) => asked.indexOf(slug) !== -1);
  });
}

/** The choice as the part of an address after the path; empty when nothing is chosen. */
export function formatChoice(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const [facet, slugs] of Object.entries(choice)) {
    for (const slug of slugs) parameters.append(facet, slug);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when nothing is chosen. */
export function isEmptyChoice(choice: Choice): boolean {
  return Object.keys(choice).every((facet) => choice[facet]?.length === 0);
}

/** True when a measure fits in every facet one of the values chosen there; a facet without a choice asks for nothing. */
export function fitsChoice(fits: Fits, choice: Choice): boolean {
  return Object.entries(choice).every(
    ([facet, slugs]) => slugs.length === 0 || slugs.some((slug) => fits.has(`${facet}=${slug}`)),
  );
}

/** How many measures each value would give together with what is chosen in the other facets. */
export function countValues(measures: readonly Fits[], choice: Choice, known: Known): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [facet, slugs] of Object.entries(known)) {
    for (const slug of slugs) {
      const asked = { ...choice, [facet]: [slug] };
      counts.set(`${facet}=${slug}`, measures.filter((fits) => fitsChoice(fits, asked)).length);
    }
  }
  return counts;
}

function mapFacets(
  known: Known,
  toSlugs: (facet: string, slugs: readonly string[]) => readonly string[],
): Choice {
  const choice: Record<string, readonly string[]> = {};
  for (const [facet, slugs] of Object.entries(known)) choice[facet] = toSlugs(facet, slugs);
  return choice;
}
