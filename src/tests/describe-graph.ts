import type { Aligned, Graph, Instrument, Measure, Provision, Topic } from '../model/graph/graph.ts';
import type { Span } from '../model/link/find-terms.ts';

/** Everything that a graph holds, as text to be read by a person: a line for each thing, and below it what belongs to it. */
export function describeGraph(graph: Graph): string {
  return [
    ...graph.instruments.flatMap(describeInstrument),
    `main ${graph.mainInstrument.id}`,
    ...graph.agencies.flatMap(({ slug, shortName, parent, participations, partners }) => [
      `body ${slug} ${shortName}${parent === null ? '' : `, answers to ${parent.id}`}`,
      ...participations.map(({ measure, role }) => `  ${role} of ${nameMeasure(measure)}`),
      ...partners.map(
        ({ agency, measures }) => `  with ${agency.slug} in ${measures.map(nameMeasure).join(' ')}`,
      ),
    ]),
    ...graph.termGroups.flatMap(({ id, label, terms }) => [
      `terms ${id} ${label.zh} ${label.en}: ${terms.map(({ slug }) => slug).join(' ')}`,
    ]),
    ...graph.terms.flatMap(({ slug, occurrences }) => [
      `term ${slug}`,
      ...occurrences.map(
        ({ provision, text, within }) =>
          `  in ${provision.instrument.id} ${provision.id} ${text.id}${within === null ? '' : `, within ${within.slug}`}`,
      ),
    ]),
    ...graph.facets.flatMap(({ id, label, values }) => [
      `facet ${id} ${label.zh} ${label.en}`,
      ...values.flatMap(describeTopic),
    ]),
    `verbs, the firmest first: ${graph.verbs.map(({ id }) => id).join(' ')}`,
    '',
  ].join('\n');
}

function describeInstrument(instrument: Instrument): string[] {
  const { id, title, docNumber, issuer, issuerAgency, dateIssued, translation, outline, groups } = instrument;
  return [
    `instrument ${id}, issued ${dateIssued ?? 'without a date'} by ${issuerAgency?.slug ?? 'no registered body'}`,
    ...[title, docNumber, issuer].map((text) => `  ${describeText(text)}`),
    `  English: ${translation.state}, revised ${translation.revised ?? 'never'}`,
    `  top: ${outline.map((unit) => unit.id).join(' ')}`,
    `  groups: ${groups.map((group) => group.id).join(' ')}`,
    ...instrument.provisions.flatMap(describeProvision).map((line) => `  ${line}`),
  ];
}

function describeProvision(unit: Provision): string[] {
  const { kind, id, num, line, revised, heading, segments } = unit;
  return [
    `${kind} ${id}, number ${num ?? 'none'}, line ${line}, revised ${revised ?? 'never'}`,
    ...(heading === null ? [] : [`${describeText(heading)}${heading.editorial ? ', editorial' : ''}`]),
    ...segments.map(describeText),
    ...(unit.kind === 'notice'
      ? [unit.addressee, unit.signature, unit.date].flatMap((text) =>
          text === null ? [] : [describeText(text)],
        )
      : []),
    ...(unit.kind === 'section' || unit.kind === 'subsection'
      ? [`below ${unit.parent?.id ?? 'the top'}, above ${unit.children.map((child) => child.id).join(' ')}`]
      : []),
    ...(unit.kind === 'measure' ? describeMeasure(unit) : []),
  ].map((text, index) => (index === 0 ? text : `  ${text}`));
}

function describeMeasure(measure: Measure): string[] {
  const {
    section,
    subsection,
    previous,
    next,
    agencies,
    generic,
    openList,
    glance,
    essentials,
    commitments,
  } = measure;
  return [
    `key ${measure.key}, in ${section?.id ?? 'no section'}, ${subsection?.id ?? 'no subsection'}, after ${previous?.id ?? 'none'}, before ${next?.id ?? 'none'}`,
    ...agencies.map(({ agency, role, name }) => `${role} ${name} = ${agency.slug}`),
    ...generic.map(({ zh, en, role }) => `${role} ${zh} = ${en ?? 'no English'}, generic`),
    ...(openList ? ['and others'] : []),
    ...glance.map(
      (phrase) => `${phrase.kinds.join(' and ')}: ${quote(phrase.text, phrase.source, phrase.target)}`,
    ),
    `essential: ${essentials.map(({ id }) => id).join(' ')}`,
    ...commitments.map(
      ({ text, verbs }) =>
        `${text.id} commits: ${verbs.map(({ verb, source, target }) => `${verb.strength} ${quote(text, source, target)}`).join('; ') || 'nothing marked'}`,
    ),
    `topics: ${measure.topics.map(({ topic }) => `${topic.facet.id}/${topic.slug}`).join(' ')}`,
  ];
}

function describeTopic({ slug, label, matches }: Topic): string[] {
  return [
    `  ${slug} ${label.zh} ${label.en}`,
    ...matches.flatMap(({ measure, passages, bodies }) => [
      `    ${nameMeasure(measure)}${bodies.map(({ agency }) => ` by ${agency.slug}`).join('')}`,
      ...passages.map(
        ({ text, marks }) =>
          `      ${text.id}: ${marks.map(({ source, target }) => quote(text, source, target)).join('; ') || 'as a whole'}`,
      ),
    ]),
  ];
}

function describeText(text: Aligned): string {
  const marks = text.marks.map(({ term, source, target }) => `${term.slug} ${quote(text, source, target)}`);
  return [`${text.id} ${text.state}: ${text.source} = ${text.target ?? 'no English'}`, ...marks].join(' | ');
}

function quote({ source, target }: Aligned, zh: Span, en: Span | null): string {
  return `${source.slice(zh.start, zh.end)}@${zh.start} = ${en === null ? 'nowhere' : `${target?.slice(en.start, en.end) ?? ''}@${en.start}`}`;
}

function nameMeasure({ instrument, key }: Measure): string {
  return `${instrument.id}/${key}`;
}
