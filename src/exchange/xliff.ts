import { locales, sourceLocale } from '../language/locales.ts';
import type { FindTerms } from '../model/link/find-terms.ts';
import type { Instrument } from '../model/graph/graph.ts';
import type { Term } from '../model/schemas/term.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import { listPartGroups, type PartGroup, type TextPart, toSingleLine, toUnitId } from './xliff-parts.ts';

/** Namespaces of the core and of the glossary module; XLIFF 2.1 keeps those of 2.0. */
export const xliffNamespaces = {
  core: 'urn:oasis:names:tc:xliff:document:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
} as const;

/** Sub-state of a segment whose Chinese has changed since it was translated. */
export const staleSubState = 'portal:stale';

/** Categories of the notes that an export writes by itself. A note of any other category is a translator's. */
export const generatedNotes = { editorial: 'editorial', stale: 'stale', terms: 'terms' } as const;

/** Category of the note that the translation files keep. */
const translatorNote = 'translator';

/** What an export is made of. */
export interface XliffContent {
  instruments: readonly Instrument[];
  /** The files behind the translations: they have the notes, and the Chinese that stale pairs translate. */
  translations: readonly PlacedTranslation[];
  /** Finds the concepts that a Chinese text names. */
  findTerms: FindTerms<Term>;
}

/** What a translator must know before the first sentence. */
const instructions = [
  'The English is an unofficial translation; the Chinese text prevails.',
  'One target for each segment: do not split or merge segments.',
  'Set the state of what you translate to “translated”; “reviewed” means that a second reader has compared the English with the Chinese, independently of the first; “final” is kept for a text certified by its issuer or a lawyer.',
];

/** The instruments as one XLIFF 2.1 document: a file each, a group for each provision, a unit for each text. */
export function formatXliff(content: XliffContent): string {
  const attributes = formatAttributes({
    xmlns: xliffNamespaces.core,
    'xmlns:gls': xliffNamespaces.glossary,
    version: '2.1',
    srcLang: locales[sourceLocale].lang,
    trgLang: locales.en.lang,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${attributes}>`,
    ...content.instruments.flatMap((instrument) => formatFile(instrument, content)),
    '</xliff>',
    '',
  ].join('\n');
}

function formatFile(instrument: Instrument, content: XliffContent): string[] {
  const attributes = formatAttributes({
    id: instrument.id,
    original: `seeds/${instrument.id}/source.txt`,
    canResegment: 'no',
  });
  return indent([
    `<file${attributes}>`,
    ...formatNotes(instructions.map((text) => ({ category: 'instructions', text }))),
    ...listPartGroups(instrument).flatMap((group) => formatGroup(group, instrument, content)),
    '</file>',
  ]);
}

function formatGroup(group: PartGroup, instrument: Instrument, content: XliffContent): string[] {
  const attributes = formatAttributes({
    id: group.id,
    name: group.num ?? group.id,
    type: `portal:${group.kind}`,
  });
  return indent([
    `<group${attributes}>`,
    ...group.parts.flatMap((part) => formatUnit(part, instrument, content)),
    '</group>',
  ]);
}

function formatUnit(part: TextPart, instrument: Instrument, content: XliffContent): string[] {
  const { text } = part;
  const terms = content.findTerms(text.source).map(({ concept }) => concept);
  const pair = content.translations
    .find((file) => file.instrument === instrument.id && file.provision === part.provision)
    ?.pairs.find(({ id }) => id === text.id);
  const notes: Note[] = [
    ...(part.editorial
      ? [
          {
            category: generatedNotes.editorial,
            appliesTo: 'source',
            text: 'This heading is editorial: the issued text has none here.',
          },
        ]
      : []),
    ...(text.state === 'stale' && pair !== undefined
      ? [
          {
            category: generatedNotes.stale,
            appliesTo: 'target',
            text: `The Chinese has changed since it was translated. It was: ${pair.source}`,
          },
        ]
      : []),
    ...terms.flatMap((term) => {
      const advice = formatAdvice(term);
      return advice === '' ? [] : [{ category: generatedNotes.terms, text: advice }];
    }),
    ...(pair?.note === undefined ? [] : [{ category: translatorNote, text: pair.note }]),
  ];
  return indent([
    `<unit${formatAttributes({ id: toUnitId(part), name: text.id })}>`,
    ...formatGlossary(terms),
    ...formatNotes(notes),
    ...formatSegment(part),
    '</unit>',
  ]);
}

function formatSegment({ text }: TextPart): string[] {
  const states = {
    untranslated: { state: 'initial' },
    stale: { state: 'initial', subState: staleSubState },
    translated: { state: 'translated' },
    reviewed: { state: 'reviewed' },
    final: { state: 'final' },
  };
  return indent([
    `<segment${formatAttributes(states[text.state])}>`,
    `  <source>${formatContent(text.source)}</source>`,
    ...(text.target === null ? [] : [`  <target>${formatContent(text.target)}</target>`]),
    '</segment>',
  ]);
}

/** The glossary module: each concept with its preferred English, what else is accepted, and what it means. */
function formatGlossary(terms: readonly Term[]): string[] {
  if (terms.length === 0) return [];
  return indent([
    '<gls:glossary>',
    ...terms.flatMap(({ slug, zh, en, enAccepted, definition, basis, confidence }) => [
      `  <gls:glossEntry${formatAttributes({ id: slug })}>`,
      `    <gls:term>${escapeXml(zh)}</gls:term>`,
      `    <gls:translation${formatAttributes({ source: `${basis}, confidence ${confidence}` })}>${escapeXml(en)}</gls:translation>`,
      ...enAccepted.map((name) => `    <gls:translation>${escapeXml(name)}</gls:translation>`),
      `    <gls:definition>${escapeXml(definition.en)}</gls:definition>`,
      '  </gls:glossEntry>',
    ]),
    '</gls:glossary>',
  ]);
}

/** What the glossary module has no place for: renderings to avoid, and remarks for translators. */
function formatAdvice({ zh, en, enForbidden, enCaution, note }: Term): string {
  const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
  return [
    enForbidden.length > 0 || enCaution.length > 0 || note !== undefined ? `${zh} is “${en}”.` : '',
    enForbidden.length > 0 ? `Wrong: ${list(enForbidden)}.` : '',
    enCaution.length > 0 ? `Easily says too much: ${list(enCaution)}.` : '',
    note ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

interface Note {
  category: string;
  appliesTo?: string;
  text: string;
}

function formatNotes(notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  return indent([
    '<notes>',
    ...notes.map(
      ({ text, ...attributes }) =>
        `  <note${formatAttributes(attributes)}>${escapeXml(toSingleLine(text))}</note>`,
    ),
    '</notes>',
  ]);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function formatAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** The content of a source or target; a character that XML cannot hold becomes a code point element. */
function formatContent(text: string): string {
  return escapeXml(toSingleLine(text)).replace(
    invalidCharacters,
    (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

/** Characters that XML has no place for. */
const invalidCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
