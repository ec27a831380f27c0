import type { Locale } from '../../language/locales.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { toGroupFilter } from '../../search/group-filter.ts';
import { roles } from '../../ingest/roles.ts';
import { toTopicFilter } from '../../search/topic-filter.ts';
import type { PageWords } from '../../search/words.ts';
import { toAgencyName, toPlainDivisionName } from '../parts/names.ts';
import { toRoleLabel } from '../parts/roles.ts';
import { toPageWords } from '../parts/search-box.ts';

/** A choice of a filter: its value is the same in every language, so that the language switch can take it along. */
export interface FilterOption {
  value: string;
  label: string;
}

/** Everything the search page shows before anything is searched. */
export interface SearchPage {
  frame: Frame;
  /** Address of the search form's own page. */
  action: string;
  agencies: FilterOption[];
  /** Only those that the texts give to some body. */
  roles: FilterOption[];
  groups: FilterOption[];
  /** By facet. */
  topics: { label: string; options: FilterOption[] }[];
  /** Address of the search data. */
  source: string;
  base: string;
  /** Texts for the script. */
  words: PageWords;
  /** Other ways to find something. */
  outline: Link;
  wholeText: Link;
  agencyList: Link;
  termList: Link;
}

/** Prepares the search page; the filters hold the values that pages carry for the index. */
export function buildSearchPage(graph: Graph, locale: Locale): SearchPage {
  const { site, mainInstrument, instruments, agencies } = graph;
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.search),
    section: 'search',
    title: (t) => t('search.heading'),
    description: (t) => t('search.description'),
    indexable: false,
  });
  const { t } = frame;
  const measures = instruments.flatMap((instrument) => instrument.measures);
  return {
    frame,
    action: toHref(site, addressOf.search(locale)),
    agencies: agencies.map((agency) => ({ value: agency.slug, label: toAgencyName(agency, locale).name })),
    groups: instruments.flatMap(({ groups }) =>
      groups.map((group) => ({ value: toGroupFilter(group), label: toPlainDivisionName(group, locale) })),
    ),
    topics: graph.facets.map(({ id, label, values }) => ({
      label: label[locale],
      options: values.map((topic) => ({
        value: toTopicFilter({ facet: id, slug: topic.slug }),
        label: topic.label[locale],
      })),
    })),
    roles: roles
      .filter((role) => measures.some((measure) => measure.agencies.some((each) => each.role === role)))
      .map((role) => ({ value: role, label: toRoleLabel(t, role) })),
    source: frame.search.source,
    base: site.base,
    words: toPageWords(t),
    outline: {
      href: toHref(site, addressOf.instrument(locale, mainInstrument.id)),
      label: t('search.outline'),
    },
    wholeText: {
      href: toHref(site, addressOf.text(locale, mainInstrument.id)),
      label: t('search.wholeText'),
    },
    agencyList: { href: toHref(site, addressOf.agencies(locale)), label: t('nav.agencies') },
    termList: { href: toHref(site, addressOf.terms(locale)), label: t('nav.terms') },
  };
}
