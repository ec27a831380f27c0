import type { Locale } from '../../language/locales.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Agency, Graph } from '../../model/graph/graph.ts';
import { type AgencyName, toAgencyName } from './names.ts';

/** A body in a list, with how many measures name it. */
export interface AgencyLink {
  href: string;
  name: AgencyName;
  count: number;
}

/** A body in a list. */
export function toAgencyLink({ site }: Graph, agency: Agency, locale: Locale): AgencyLink {
  return {
    href: toHref(site, addressOf.agency(locale, agency.slug)),
    name: toAgencyName(agency, locale),
    count: agency.participations.length,
  };
}
