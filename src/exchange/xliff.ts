import { locales, sourceLocale } from '../language/locales.ts';
import type { FindTerms } from '../model/link/find-terms.ts';
import type { AlignmentState, Instrument } from '../model/graph/graph.ts';
import type { Term } from '../model/schemas/term.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import { listPartGroups, type TextPart, toSingleLine, toUnitId } from './xliff-parts.ts';
import { element, formatXml, invalidCharacter, type XmlElement } from './xml.ts';

/** Namespaces of the core and of the glossary module; XLIFF 2.1 keeps those of 2.0. */
export const xliffNamespaces = {
  core: 'urn:oasis:names:tc:xliff:document:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
} as const;

/** Sub-state of a segment whose Chinese has changed since it was translated. */
const staleSubState = 'portal:stale';

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
  return formatXml(
    { '': xliffNamespaces.core, gls: xliffNamespaces.glossary },
    element(
      'xliff',
      {
        version: '2.1',
        srcLang: locales[sourceLocale].lang,
        trgLang: locales.en.lang,
      },
      content.instruments.map((instrument) => toFile(instrument, content)),
    ),
  );
}

function toFile(instrument: Instrument, content: XliffContent): XmlElement {
  return element(
    'file',
    { id: instrument.id, original: `seeds/${instrument.id}/source.txt`, canResegment: 'no' },
    [
      ...toNotes(instructions.map((text) => ({ category: 'instructions', text }))),
      ...listPartGroups(instrument).map(({ id, num, kind, parts }) =>
        element(
          'group',
          { id, name: num ?? id, type: `portal:${kind}` },
          parts.map((part) => toUnit(part, instrument, content)),
        ),
      ),
    ],
  );
}

function toUnit(part: TextPart, instrument: Instrument, content: XliffContent): XmlElement {
  const { text } = part;
  const terms = content.findTerms(text.source).map(({ concept }) => concept);
  const pair = content.translations
    .find((file) => file.instrument === instrument.id && file.provision === part.provision)
    ?.pairs.find(({ id }) => id === text.id);
  return element('unit', { id: toUnitId(part), name: text.id }, [
    ...toGlossary(terms),
    ...toNotes(listNotes(part, terms, pair)),
    toSegment(part),
  ]);
}

/** What a translator should know of one text, in the order in which it is read. */
function listNotes(
  { text, editorial }: TextPart,
  terms: readonly Term[],
  pair: PlacedTranslation['pairs'][number] | undefined,
): Note[] {
  const notes: (Note | false)[] = [
    editorial && {
      category: generatedNotes.editorial,
      appliesTo: 'source',
      text: 'This heading is editorial: the issued text has none here.',
    },
    text.state === 'stale' &&
      pair !== undefined && {
        category: generatedNotes.stale,
        appliesTo: 'target',
        text: `The Chinese has changed since it was translated. It was: ${pair.source}`,
      },
    ...terms.map((term) => {
      const advice = formatAdvice(term);
      return advice !== '' && { category: generatedNotes.terms, text: advice };
    }),
    pair?.note !== undefined && { category: translatorNote, text: pair.note },
  ];
  return notes.filter((note) => note !== false);
}

/** How XLIFF says how far a text has come. */
const segmentStates: Readonly<Record<AlignmentState, Readonly<Record<string, string>>>> = {
  untranslated: { state: 'initial' },
  stale: { state: 'initial', subState: staleSubState },
  translated: { state: 'translated' },
  reviewed: { state: 'reviewed' },
  final: { state: 'final' },
};

function toSegment({ text }: TextPart): XmlElement {
  return element('segment', segmentStates[text.state], [
    element('source', {}, toContent(text.source)),
    ...(text.target === null ? [] : [element('target', {}, toContent(text.target))]),
  ]);
}

/** The glossary module: each concept with its preferred English, what else is accepted, and what it means. */
function toGlossary(terms: readonly Term[]): XmlElement[] {
  if (terms.length === 0) return [];
  return [
    element(
      'gls:glossary',
      {},
      terms.map(({ slug, zh, en, enAccepted, definition, basis, confidence }) =>
        element('gls:glossEntry', { id: slug }, [
          element('gls:term', {}, [zh]),
          element('gls:translation', { source: `${basis}, confidence ${confidence}` }, [en]),
          ...enAccepted.map((name) => element('gls:translation', {}, [name])),
          element('gls:definition', {}, [definition.en]),
        ]),
      ),
    ),
  ];
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

function toNotes(notes: readonly Note[]): XmlElement[] {
  if (notes.length === 0) return [];
  return [
    element(
      'notes',
      {},
      notes.map(({ text, ...attributes }) => element('note', attributes, [toSingleLine(text)])),
    ),
  ];
}

/** The content of a source or target; a character that XML cannot hold becomes a code point element. */
function toContent(text: string): (XmlElement | string)[] {
  return toSingleLine(text)
    .split(invalidCharacter)
    .map((piece, index) =>
      index % 2 === 0
        ? piece
        : element('cp', { hex: piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }),
    );
}
