import { type Edition, localesOf } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { type LocalText, type PageText, toPageText } from './local-text.ts';
import { toDivisionName } from './names.ts';

/** A unit in the outline. */
export interface OutlineEntry {
  kind: Provision['kind'];
  id: string;
  /** The number of a measure, otherwise `null`: the headings of divisions begin with theirs. */
  num: string | null;
  label: PageText;
  href: string;
  editorial: boolean;
  children: OutlineEntry[];
}

/** The outline of an instrument: measures lead to their pages, everything else to its place in the whole text. */
export function buildOutline(
  graph: Graph,
  instrument: Instrument,
  edition: Edition,
  provisions: readonly Provision[] = instrument.outline,
): OutlineEntry[] {
  return provisions.map((provision) => ({
    kind: provision.kind,
    id: provision.id,
    num: provision.kind === 'measure' ? provision.num : null,
    label: toUnitLabel(provision, edition),
    href:
      provision.kind === 'measure'
        ? toHref(graph.site, addressOf.measure(edition, instrument.id, provision.key))
        : toHref(graph.site, addressOf.text(edition, instrument.id), provision.id),
    editorial: provision.heading?.editorial ?? false,
    children:
      provision.kind === 'section' || provision.kind === 'subsection'
        ? buildOutline(graph, instrument, edition, provision.children)
        : [],
  }));
}

/** What an outline calls a unit: its heading, or what it is. */
function toUnitLabel(provision: Provision, edition: Edition): PageText {
  const { heading } = provision;
  return provision.kind === 'notice' || heading === null
    ? toUnitKind(provision, edition)
    : toPageText(heading, edition);
}

/** What a unit is called that has no heading: by its number, or by its kind. */
export function toUnitKind(provision: Provision, edition: Edition): PageText {
  return localesOf(edition).map((locale) => {
    const name = toKindName(provision, locale);
    return edition === 'zh+en' ? { ...name, lang: name.lang ?? locales[locale].lang } : name;
  });
}

function toKindName(provision: Provision, locale: Locale): LocalText {
  const t = getTranslator(locale);
  const plain = (text: string): LocalText => ({ text, lang: null, stale: false });
  switch (provision.kind) {
    case 'notice':
      return plain(t('instrument.notice'));
    case 'preamble':
      return plain(t('instrument.preamble'));
    case 'text':
      return plain(t('instrument.untitled'));
    case 'measure':
      return plain(t('measure.number', { number: provision.num }));
    default:
      return toDivisionName(provision, locale);
  }
}
