import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { addressOf, toChangeFragment, toHref, toLineFragment } from '../../model/addresses.ts';
import { listSourceLines, type SourceLine, type SourceRun } from '../../model/graph/source-lines.ts';
import { findCharacterName } from './character-names.ts';
import type { Link } from './link.ts';
import { toPlainProvisionName } from './names.ts';

/** A stretch of a line as one of its two columns shows it. */
export interface RunView {
  /** The characters themselves, and nothing else. */
  text: string;
  changed: boolean;
  /** True where nothing is shown in its place. */
  removed: boolean;
  /** What characters are called that cannot be seen; `null` where they can. */
  name: string | null;
}

/** A line of the issued text beside what is shown of it. */
export interface LineView {
  number: number;
  id: string;
  label: string;
  issued: RunView[];
  /** Empty where nothing of the line is shown. */
  shown: RunView[];
  /** True where a paragraph of the shown text ends. */
  endsParagraph: boolean;
  changes: { number: number; href: string; label: string }[];
  /** Where the portal shows the units that begin in this line. */
  units: Link[];
}

/** Prepares every line of an instrument's issued text. */
export function buildSourceLines(
  graph: Graph,
  instrument: Instrument,
  locale: Locale,
  t: Translate,
): LineView[] {
  return listSourceLines(instrument.record).map((line) => ({
    number: line.number,
    id: toLineFragment(line.number),
    label: t('source.lineLabel', { number: line.number }),
    issued: isBlankLine(instrument, line)
      ? [nameBlankLine(line, t)]
      : [
          ...line.runs.map((run) => toIssuedRun(run, t)),
          ...line.end.filter(({ change }) => change !== null).map((run) => toLineEnd(run, t)),
        ],
    shown: [...line.runs, ...line.end].map(toShownRun).filter(({ text }) => text !== ''),
    endsParagraph: line.endsParagraph,
    changes: line.changes.map((index) => ({
      number: index + 1,
      href: `#${toChangeFragment(index + 1)}`,
      label: t('source.change', { number: index + 1 }),
    })),
    units: instrument.provisions
      .filter((provision) => provision.line === line.number)
      .map((provision) => ({
        href: toUnitHref(graph, instrument, provision, locale),
        label: toPlainProvisionName(provision, locale),
      })),
  }));
}

/** Whether the whole line is one that the rule for blank lines has removed. */
function isBlankLine({ record }: Instrument, { changes, runs }: SourceLine): boolean {
  const isByRule = changes.every((index) => record.edits[index]?.rule === 'blank-line');
  return changes.length > 0 && isByRule && runs.every(({ shown }) => shown === '');
}

function nameBlankLine({ runs }: SourceLine, t: Translate): RunView {
  const text = runs.map(({ issued }) => issued).join('');
  return { text, changed: true, removed: true, name: t('source.name.blank-line') };
}

function toIssuedRun({ issued, shown, change }: SourceRun, t: Translate): RunView {
  if (change === null) return { text: issued, changed: false, removed: false, name: null };
  return { text: issued, changed: true, removed: shown === '', name: findRowOfNames(issued, t) };
}

/** The end of a line where it is not shown as such: it is named and not repeated, because the line ends here already. */
function toLineEnd({ issued, shown }: SourceRun, t: Translate): RunView {
  return { text: '', changed: true, removed: shown === '', name: findRowOfNames(issued, t) };
}

/** Line ends of the shown text are shown by where its lines end. */
function toShownRun({ shown, change }: SourceRun): RunView {
  return { text: shown.replace(/\n/g, ''), changed: change !== null, removed: false, name: null };
}

/** The names of characters none of which can be seen, neighbours of one name as `space × 2`; `null` where any can be. */
function findRowOfNames(text: string, t: Translate): string | null {
  const rows: { name: string; times: number }[] = [];
  for (const character of text) {
    const name = findCharacterName(character, t);
    const last = rows.at(-1);
    if (name === null) return null;
    if (last?.name === name) last.times++;
    else rows.push({ name, times: 1 });
  }
  return rows.map(({ name, times }) => (times === 1 ? name : `${name} × ${times}`)).join(' ');
}

function toUnitHref({ site }: Graph, { id }: Instrument, provision: Provision, locale: Locale): string {
  return provision.kind === 'measure'
    ? toHref(site, addressOf.measure(locale, id, provision.key))
    : toHref(site, addressOf.text(locale, id), provision.id);
}
