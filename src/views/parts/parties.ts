import { getAt } from '../../language/get-at.ts';
import { type Edition, localesOf } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Graph, Measure, Role } from '../../model/graph/graph.ts';
import { type AgencyName, toAgencyName, toGenericName } from './names.ts';
import { toRoleLabel } from './roles.ts';

/** A party of a measure in one language; `href` is `null` for one that is not named. */
export interface PartyView {
  href: string | null;
  name: AgencyName;
  lang: string | null;
  /** The role in words; `null` for the ordinary one, which the heading already says. */
  role: string | null;
}

/** A party in each language of a page, with its language tag. */
export type PartyRow = readonly (PartyView & { pageLang: string })[];

/** The parties of a measure in the order of the text: named bodies, then parties named only in general. */
export function toPartyViews({ site }: Graph, measure: Measure, locale: Locale): PartyView[] {
  const t = getTranslator(locale);
  const toRole = (role: Role) => (role === 'responsible' ? null : toRoleLabel(t, role));
  return [
    ...measure.agencies.map(({ agency, name, role }) => ({
      href: toHref(site, addressOf.agency(locale, agency.slug)),
      name: toAgencyName(agency, locale, name),
      lang: null,
      role: toRole(role),
    })),
    ...measure.generic.map((party) => {
      const { text, lang } = toGenericName(party, locale);
      return { href: null, name: { name: text, besideZh: null }, lang, role: toRole(party.role) };
    }),
  ];
}

/** The parties of a measure in the languages of a page. */
export function toPartyRows(graph: Graph, measure: Measure, edition: Edition): PartyRow[] {
  const columns = localesOf(edition).map((locale) =>
    toPartyViews(graph, measure, locale).map((party) => ({
      ...party,
      // In both languages the Chinese name stands in the row already.
      name: edition === 'zh+en' ? { ...party.name, besideZh: null } : party.name,
      pageLang: locales[locale].lang,
    })),
  );
  const [first = []] = columns;
  return first.map((_, index) => columns.map((column) => getAt(column, index)));
}
