import { locales } from '../language/locales.ts';
import type { Term, Termbase } from '../model/schemas/term.ts';

/** How TBX says what a name is worth. */
const administrativeStatus = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const;

/**
 * The termbase in TBX (ISO 30042:2019), dialect TBX-Basic, style DCA: data categories are values of `type` attributes.
 *
 * One concept entry each with subject field and sources; for each language the definition and the names, the preferred one first.
 */
export function formatTbx(termbase: Termbase): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="${locales.en.lang}">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <titleStmt>',
    '        <title>Terms of Beijing’s trade facilitation policy, Chinese and English</title>',
    '      </titleStmt>',
    '      <sourceDesc>',
    '        <p>Made from content/terms.yaml. The English is unofficial; the Chinese text of the policy prevails.</p>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...termbase.concepts.flatMap((term) => formatConcept(term, termbase)).map((line) => `      ${line}`),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ].join('\n');
}

function formatConcept(term: Term, { topics, sources }: Termbase): string[] {
  const topic = topics[term.topic];
  return [
    `<conceptEntry id="${escapeXml(term.id)}">`,
    ...(topic === undefined ? [] : [`  <descrip type="subjectField">${escapeXml(topic.en)}</descrip>`]),
    ...term.sources.flatMap((key) => {
      const source = sources[key];
      return source === undefined ? [] : [`  ${formatSource(source)}`];
    }),
    ...(term.note === undefined ? [] : [`  <note>${escapeXml(term.note)}</note>`]),
    ...formatLanguage(locales.zh.lang, term.definition.zh, [
      { name: term.zh, status: 'preferred' },
      ...term.zhAlso.map((name) => ({ name, status: 'admitted' as const })),
    ]),
    ...formatLanguage(
      locales.en.lang,
      term.definition.en,
      [
        { name: term.en, status: 'preferred', note: `Basis: ${term.basis}. Confidence: ${term.confidence}.` },
        ...term.enAccepted.map((name) => ({ name, status: 'admitted' as const })),
        ...term.enForbidden.map((name) => ({ name, status: 'deprecated' as const })),
      ],
      term.enCaution,
    ),
    '</conceptEntry>',
  ];
}

interface Name {
  name: string;
  status: keyof typeof administrativeStatus;
  note?: string;
}

function formatLanguage(
  lang: string,
  definition: string,
  names: readonly Name[],
  cautions: readonly string[] = [],
): string[] {
  return [
    `  <langSec xml:lang="${lang}">`,
    `    <descrip type="definition">${escapeXml(definition)}</descrip>`,
    ...cautions.map((wording) => `    <note>Easily says too much: ${escapeXml(wording)}</note>`),
    ...names.flatMap(({ name, status, note }) => [
      '    <termSec>',
      `      <term>${escapeXml(name)}</term>`,
      `      <termNote type="administrativeStatus">${administrativeStatus[status]}</termNote>`,
      ...(note === undefined ? [] : [`      <note>${escapeXml(note)}</note>`]),
      '    </termSec>',
    ]),
    '  </langSec>',
  ];
}

/** A source with an address is a cross-reference; one that is only cited is a source. */
function formatSource({ ref, what }: Termbase['sources'][string]): string {
  return /^https?:/.test(ref)
    ? `<xref type="externalCrossReference" target="${escapeXml(ref)}">${escapeXml(what)}</xref>`
    : `<admin type="source">${escapeXml(`${ref}: ${what}`)}</admin>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
