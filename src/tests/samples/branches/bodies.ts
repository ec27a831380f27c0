import type { Agency, Measure, Role } from '../../../model/graph/graph.ts';
import { getMeasureKey } from '../../../model/addresses.ts';
import { confidenceSchema, agencyTypeSchema } from '../../../model/schemas/agency.ts';
import { sampleContent, sampleGraph } from '../portal.ts';
import { agenciesThat, type Branches, type FindPlaces, instrumentsThat, measuresThat } from './places.ts';

const rolesOf = ({ agencies, generic }: Measure): Set<Role> =>
  new Set([...agencies, ...generic].map(({ role }) => role));

/** The measures whose list of bodies, as printed with its brackets, has a form. */
const clausesLike = (form: RegExp): FindPlaces => {
  return () =>
    sampleContent().instruments.flatMap(({ settings, parsed }) =>
      parsed.measures
        .filter(({ clause }) => form.test(clause?.text ?? ''))
        .map(({ id }) => `${settings.id}/${getMeasureKey(id)}`),
    );
};

const measuresOf = ({ participations }: Agency): Set<Measure> =>
  new Set(participations.map(({ measure }) => measure));

const inSameList = ({ agencies }: Measure, cities: readonly string[]): boolean =>
  cities.every((city) => agencies.some(({ agency }) => agency.record.zh.full.startsWith(city)));

/** Lists of bodies, and bodies. */
export const bodyBranches: Branches = {
  'a list with a lead': measuresThat((measure) => rolesOf(measure).has('lead')),
  'a list with a joint body': measuresThat((measure) => rolesOf(measure).has('joint')),
  'a list with a supporting body': measuresThat((measure) => rolesOf(measure).has('support')),
  'a list with bodies of no stated part': measuresThat((measure) => rolesOf(measure).has('responsible')),
  'three parts in one list': measuresThat((measure) => rolesOf(measure).size === 3),
  'a part in words that give none of the four': clausesLike(/指导/),
  'parts by 按职责分工': clausesLike(/按职责分工/),
  'a list with a label': clausesLike(/^责任单位：/),
  'a list in two brackets with labels': clausesLike(/）（/),
  'a list with a time limit': clausesLike(/完成时限/),
  'an open list': measuresThat(({ openList }) => openList),
  'a list of more than eight bodies': measuresThat(({ agencies }) => agencies.length > 8),
  'a list of one body': measuresThat(({ agencies, generic }) => agencies.length + generic.length === 1),
  'no list': measuresThat(({ agencies, generic }) => agencies.length + generic.length === 0),
  'a party named only in general, with English': measuresThat(({ generic }) =>
    generic.some(({ en }) => en !== null),
  ),
  'a party named only in general, without English': measuresThat(({ generic }) =>
    generic.some(({ en }) => en === null),
  ),
  'the issuer among the responsible bodies': measuresThat(({ agencies, instrument }) =>
    agencies.some(({ agency }) => agency === instrument.issuerAgency),
  ),
  'bodies of both cities in one list': measuresThat((measure) => inSameList(measure, ['云浦市', '澄汀市'])),
  'an issuer with a page': instrumentsThat(
    ({ issuerAgency }) => issuerAgency !== null && sampleGraph().agencies.includes(issuerAgency),
  ),
  'an issuer that no measure names': instrumentsThat(
    ({ issuerAgency }) => issuerAgency !== null && !sampleGraph().agencies.includes(issuerAgency),
  ),
  'two issuers': instrumentsThat(
    ({ issuer, issuerAgency }) => issuerAgency === null && issuer.source.includes('、'),
  ),
  'no issuer': instrumentsThat(({ issuer }) => issuer.source === ''),
  ...Object.fromEntries(
    agencyTypeSchema.options
      .filter((type) => type !== 'generic-reference')
      .map((type) => [`a body of type ${type}`, agenciesThat(({ record }) => record.type === type)]),
  ),
  ...Object.fromEntries(
    confidenceSchema.options.map((step) => [
      `an English name of confidence ${step}`,
      agenciesThat(({ record }) => record.confidence === step),
    ]),
  ),
  'a website that is linked': agenciesThat(({ record }) => record.site?.confirmed === true),
  'a website that is not confirmed': agenciesThat(({ record }) => record.site?.confirmed === false),
  'no website': agenciesThat(({ record }) => record.site === null),
  'a parent with an abbreviation': agenciesThat(({ parent }) => parent?.abbr !== undefined),
  'a parent without an abbreviation': agenciesThat(
    ({ parent }) => parent !== null && parent.abbr === undefined,
  ),
  'a body named by one measure': agenciesThat((agency) => measuresOf(agency).size === 1),
  'a body without partners': agenciesThat(({ partners }) => partners.length === 0),
  'a body in several instruments': agenciesThat(
    (agency) => new Set([...measuresOf(agency)].map(({ instrument }) => instrument)).size > 1,
  ),
  'a body of other instruments than the main one': agenciesThat((agency) =>
    [...measuresOf(agency)].every(({ instrument }) => instrument !== sampleGraph().mainInstrument),
  ),
  'a body with several roles': agenciesThat(
    ({ participations }) => new Set(participations.map(({ role }) => role)).size > 1,
  ),
  'a body with several printed names': agenciesThat(({ record }) => record.zh.forms.length > 1),
  'a name with brackets': agenciesThat(({ shortName }) => shortName.includes('（')),
  'a short name that ends the name of another body': agenciesThat((agency) =>
    sampleGraph().agencies.some(
      (other) => other !== agency && other.record.zh.forms.some((form) => form.endsWith(agency.shortName)),
    ),
  ),
  'an English short form of two bodies': agenciesThat((agency) =>
    sampleGraph().agencies.some(
      (other) => other !== agency && other.record.en.short === agency.record.en.short,
    ),
  ),
  'a body that no measure names': () => {
    const named = new Set(sampleGraph().agencies.map(({ slug }) => slug));
    return sampleContent().registry.agencies.flatMap(({ slug }) => (named.has(slug) ? [] : slug));
  },
};
