import { getAt } from '../../language/get-at.ts';
import type { FilterCounts, SearchQuery } from './answer.ts';
import type { MeasureData, SearchData } from './data.ts';
import { toTopicFilter } from '../topic-filter.ts';

/** What filters a query asks for. */
export type Chosen = Omit<SearchQuery, 'q'>;

/** Filters that ask for nothing. */
export const nothingChosen: Chosen = { agency: '', role: '', group: '', topic: '' };

/** True when anything is chosen. */
export function isFiltered({ agency, role, group, topic }: Chosen): boolean {
  return agency !== '' || role !== '' || group !== '' || topic !== '';
}

/** True when a measure passes all filters: a body and a role must belong together. */
export function passes(measure: MeasureData, chosen: Chosen, data: SearchData): boolean {
  const { agencies, group } = measure;
  const hasGroup = chosen.group === '' || (group !== null && data.groups[group]?.value === chosen.group);
  const hasBody =
    (chosen.agency === '' && chosen.role === '') ||
    agencies.some(
      ([agency, role]) =>
        (chosen.agency === '' || data.agencies[agency]?.slug === chosen.agency) &&
        (chosen.role === '' || role === chosen.role),
    );
  const hasTopic = chosen.topic === '' || listTopics(measure, data).includes(chosen.topic);
  return hasGroup && hasBody && hasTopic;
}

/** The topics of each measure as filters know them, put together once for each data. */
const topicsOf = new WeakMap<SearchData, ReadonlyMap<MeasureData, readonly string[]>>();

function listTopics(measure: MeasureData, data: SearchData): readonly string[] {
  const known = topicsOf.get(data);
  if (known !== undefined) return getAt(known, measure);
  topicsOf.set(
    data,
    new Map(
      data.measures.map((each, index) => [
        each,
        data.topics.filter(({ measures }) => measures.includes(index)).map(toTopicFilter),
      ]),
    ),
  );
  return listTopics(measure, data);
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
    topic: {} as Record<string, number>,
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
      measure.agencies.map(([agency]) => getAt(data.agencies, agency).slug),
      measure,
    );
    count(
      'role',
      measure.agencies.map(([, role]) => role),
      measure,
    );
    count('topic', listTopics(measure, data), measure);
    count('group', measure.group === null ? [] : [getAt(data.groups, measure.group).value], measure);
  }
  return counts;
}
