import type { FilterCounts, SearchQuery } from './answer.ts';
import type { MeasureData, SearchData } from './data.ts';

/** What filters a query asks for. */
export type Chosen = Pick<SearchQuery, 'agency' | 'role' | 'group'>;

/** True when anything is chosen. */
export function isFiltered({ agency, role, group }: Chosen): boolean {
  return agency !== '' || role !== '' || group !== '';
}

/** True when a measure passes all filters: a body and a role must belong together. */
export function passes({ agencies, group }: MeasureData, chosen: Chosen, data: SearchData): boolean {
  const hasGroup = chosen.group === '' || (group !== null && data.groups[group]?.value === chosen.group);
  const hasBody =
    (chosen.agency === '' && chosen.role === '') ||
    agencies.some(
      ([agency, role]) =>
        (chosen.agency === '' || data.agencies[agency]?.slug === chosen.agency) &&
        (chosen.role === '' || role === chosen.role),
    );
  return hasGroup && hasBody;
}

/** How many of the measures each choice would leave, the other filters as chosen. */
export function countChoices(
  measures: readonly MeasureData[],
  chosen: Chosen,
  data: SearchData,
): FilterCounts {
  const counts = {
    agency: {} as Record<string, number>,
    role: {} as Record<string, number>,
    group: {} as Record<string, number>,
  };
  const count = (filter: keyof FilterCounts, choices: readonly string[], measure: MeasureData): void => {
    for (const choice of new Set(choices)) {
      if (passes(measure, { ...chosen, [filter]: choice }, data)) {
        counts[filter][choice] = (counts[filter][choice] ?? 0) + 1;
      }
    }
  };
  for (const measure of measures) {
    count(
      'agency',
      measure.agencies.flatMap(([agency]) => data.agencies[agency]?.slug ?? []),
      measure,
    );
    count(
      'role',
      measure.agencies.map(([, role]) => role),
      measure,
    );
    count('group', measure.group === null ? [] : [data.groups[measure.group]?.value ?? ''], measure);
  }
  return counts;
}
