import type { AgencyRegistry } from '../schemas/agency.ts';

/** A body or party as texts in both languages name it. */
export interface Body {
  id: string;
  /** Every Chinese name. */
  zh: readonly string[];
  /** The one English name. */
  name: string;
  /** Its English short forms. */
  short: readonly string[];
  /** Not wrong, but not used here. */
  accepted: readonly string[];
  /** Wrong for this body; may be right for another. */
  wrong: readonly string[];
  /** True for a party without a proper name, such as 海关: its English is made of ordinary words. */
  generic: boolean;
}

/** Everything in the registry that has a name in both languages: agencies, parties named in passing, national bodies. */
export function listBodies(registry: AgencyRegistry): Body[] {
  const named = [...registry.agencies, ...registry.references].map(({ id, type, zh, en }) => ({
    id,
    zh: [...new Set([zh.full, ...zh.forms])],
    name: en.name,
    short: [en.short],
    accepted: en.accepted,
    wrong: en.wrong,
    generic: type === 'generic-reference',
  }));
  const parents = registry.parents.map(({ id, zh, en, abbr }) => ({
    id,
    zh: [zh],
    name: en,
    short: abbr === undefined ? [] : [abbr],
    accepted: [],
    wrong: [],
    generic: false,
  }));
  return [...named, ...parents];
}
