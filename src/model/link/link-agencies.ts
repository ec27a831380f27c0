import { getAt } from '../../language/get-at.ts';
import { indexAgencyNames } from './agency-names.ts';
import type { Agency } from '../graph/graph.ts';
import type { AgencyRegistry } from '../schemas/agency.ts';

/** The registry as agencies that measures can be linked to. */
export interface AgencyIndex {
  list: Agency[];
  /** The agency that bears a Chinese name, full or as printed. */
  findByName: (name: string) => Agency | undefined;
  /** Every name that is registered. */
  names: string[];
}

/** Turns the registry into agencies without measures, found by any of their Chinese names. */
export function linkAgencies(registry: AgencyRegistry): AgencyIndex {
  const parents = new Map(registry.parents.map((parent) => [parent.id, parent]));
  const byId = new Map<string, Agency>(
    registry.agencies.map((record) => [
      record.id,
      {
        slug: record.slug,
        record,
        shortName: getAt(record.zh.forms, 0),
        parent: record.parent === null ? null : getAt(parents, record.parent),
        participations: [],
        partners: [],
      },
    ]),
  );
  const names = indexAgencyNames(registry);
  return {
    list: [...byId.values()],
    findByName: (name) => {
      const named = names.get(name);
      return named === undefined ? undefined : getAt(byId, named.id);
    },
    names: [...names.keys()],
  };
}
