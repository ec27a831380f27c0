import type { Instrument } from '../model/graph/graph.ts';
import type { Problem } from '../model/problem.ts';
import { type PairState, pairStateSchema, type PlacedTranslation } from '../model/schemas/translation.ts';
import type { TranslationEdit } from '../model/translation-edit.ts';
import { generatedNotes } from './xliff.ts';
import { listPartGroups, type TextPart, toSingleLine, toUnitId } from './xliff-parts.ts';
import type { ReadSegment, ReadUnit } from './xliff-read.ts';

/** What a translator's file is compared with. */
export interface ComparedContent {
  instruments: readonly Instrument[];
  translations: readonly PlacedTranslation[];
  /** Path of the translator's file, for messages. */
  file: string;
  /** True when a person vouches that targets set to `final` are certified by the issuer or a lawyer. */
  certified: boolean;
}

/** What an import would change, and everything that forbids it. */
export interface ComparedXliff {
  edits: TranslationEdit[];
  problems: Problem[];
}

/** A text of ours that a unit is about. */
interface KnownPart extends TextPart {
  instrument: string;
  order: readonly string[];
}

/**
 * Finds what a translator's file changes.
 *
 * A unit is refused when it is not ours, when its Chinese is not the text's, and when its target cannot be published: empty, with
 * Chinese left in it, split, or with formatting. A unit that says what the files say already is no edit.
 *
 * - A changed target whose state is still `initial` counts as `translated`.
 * - A stale target that comes back with a state is taken as checked against the Chinese as it now stands.
 * - A note that the file has lost stays.
 */
export function compareXliff(units: readonly ReadUnit[], content: ComparedContent): ComparedXliff {
  const problems: Problem[] = [];
  const known = indexParts(content.instruments);
  const seen = new Set<string>();
  const edits = units.flatMap((unit): TranslationEdit[] => {
    const report = (message: string, hint: string) => {
      problems.push({ file: content.file, line: unit.line, column: unit.column, message, hint });
      return [];
    };
    const key = `${unit.file} ${unit.id}`;
    const part = known.get(key);
    if (!content.instruments.some(({ id }) => id === unit.file)) {
      return report(
        `The file “${unit.file}” is not an instrument of the portal.`,
        `Write one of: ${content.instruments.map(({ id }) => id).join(', ')}.`,
      );
    }
    if (part === undefined) {
      return report(
        `The unit “${unit.id}” is not a text of ${unit.file}.`,
        'Restore the id that the export gave it, or remove the unit.',
      );
    }
    if (seen.has(key)) {
      return report(`The unit “${unit.id}” stands in the file twice.`, 'Remove one of the two.');
    }
    seen.add(key);
    const [segment, ...others] = unit.segments;
    if (segment === undefined || others.length > 0) {
      return report(
        `The unit “${unit.id}” has ${unit.segments.length} segments.`,
        'Merge them into one: each text has one translation.',
      );
    }
    const source = toSingleLine(part.text.source);
    if (segment.source !== source) {
      return report(
        `The Chinese of “${unit.id}” is “${segment.source}” in the file, but the text now reads “${source}”.`,
        'Export again and translate the text as it stands, or remove the unit.',
      );
    }
    return compareSegment(segment, unit, part, content, report);
  });
  return { edits, problems };
}

/** The edit that a segment asks for: none when it says what the files say already. */
function compareSegment(
  segment: ReadSegment,
  unit: ReadUnit,
  part: KnownPart,
  { translations, certified }: ComparedContent,
  report: (message: string, hint: string) => never[],
): TranslationEdit[] {
  const { text } = part;
  const pair = translations
    .find(({ instrument, provision }) => instrument === part.instrument && provision === part.provision)
    ?.pairs.find(({ id }) => id === text.id);
  const note = getChangedNote(unit, pair?.note);
  const target = segment.target ?? '';
  if (target === '') {
    if (pair === undefined) return [];
    return report(`The target of “${unit.id}” is empty.`, 'Write its English, or remove the unit.');
  }
  const isSameTarget = pair !== undefined && toSingleLine(pair.target) === target;
  const state = getState(segment.state, isSameTarget && text.state !== 'stale' ? pair.state : undefined);
  if (state === undefined) {
    return report(
      `The state of “${unit.id}” is “${segment.state ?? ''}”, which XLIFF does not have.`,
      `Write one of: initial, ${pairStateSchema.options.join(', ')}.`,
    );
  }
  const isWaiting = text.state === 'stale' && isSameTarget && isInitial(segment.state);
  const isSame = isSameTarget && (isWaiting || (text.state === state && text.state === pair.state));
  if (isSame && note === undefined) return [];
  const [code] = segment.codes;
  if (code !== undefined) {
    return report(
      `“${unit.id}” has the inline code “${code}”.`,
      'Remove it: the translations are plain text.',
    );
  }
  const chinese = isSameTarget ? null : chineseText.exec(target);
  if (chinese !== null) {
    return report(`Chinese is left in the target of “${unit.id}”: “${chinese[0]}”.`, 'Put it into English.');
  }
  if (state === 'final' && !certified && !(isSame && text.state === 'final')) {
    return report(
      `The state of “${unit.id}” is “final”, which is kept for a text certified by its issuer or a lawyer.`,
      'Set it to “reviewed”, or import with --certified when it is.',
    );
  }
  return [
    {
      instrument: part.instrument,
      provision: part.provision,
      id: text.id,
      order: part.order,
      // A target that still waits to be checked stays pinned to the Chinese that it translates.
      source: isWaiting ? pair.source : text.source,
      target: isSameTarget ? pair.target : target,
      state: isWaiting ? pair.state : state,
      note,
    },
  ];
}

/** Han characters and the punctuation that goes with them. */
const chineseText = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]+/u;

/** The state that a segment asks for; one without a state keeps `current` and is otherwise translated. */
function getState(written: string | null, current: PairState | undefined): PairState | undefined {
  if (isInitial(written)) return current ?? 'translated';
  return pairStateSchema.options.find((state) => state === written);
}

function isInitial(state: string | null): boolean {
  return state === null || state === 'initial';
}

/** The translators' note of a unit when it differs from the one in the files; several are one after the other. */
function getChangedNote({ notes }: ReadUnit, stored: string | undefined): string | undefined {
  const generated: readonly (string | null)[] = Object.values(generatedNotes);
  const note = notes
    .filter(({ category, text }) => !generated.includes(category) && text !== '')
    .map(({ text }) => text)
    .join(' ');
  return note === '' || note === toSingleLine(stored ?? '') ? undefined : note;
}

/** Every part by instrument and unit. */
function indexParts(instruments: readonly Instrument[]): Map<string, KnownPart> {
  return new Map(
    instruments.flatMap((instrument) =>
      listPartGroups(instrument).flatMap(({ parts }) => {
        const order = parts.map(({ text }) => text.id);
        return parts.map(
          (part) =>
            [`${instrument.id} ${toUnitId(part)}`, { ...part, instrument: instrument.id, order }] as const,
        );
      }),
    ),
  );
}
