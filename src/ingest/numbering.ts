import type { MarkerStyle } from './markers.ts';
import type { OutlineUnit } from './outline.ts';
import type { Diagnostic, Position } from './types.ts';

/** A numbered unit with its id and its place. */
export interface NumberedUnit extends Position {
  unit: OutlineUnit;
  id: string;
}

/**
 * Gives every numbered unit its id, made of the numbers as issued: `sec-2`, `sec-2-1`, `measure-12`; where measures are numbered
 * afresh in each section, `measure-2-1-3`. A number that is used twice gets a letter, so that nothing shares an id.
 */
export function identifyUnits(units: readonly OutlineUnit[]): Map<OutlineUnit, string> {
  const ids = new Map<OutlineUnit, string>();
  const taken = new Map<string, number>();
  const restarts = restartsNumbers(units);
  const usualStyle = findUsualStyle(units);
  let texts = 0;
  for (const unit of units) {
    const value = unit.marker?.value ?? 0;
    const path = [unit.section, unit.subsection].flatMap((parent) => parent?.marker?.value ?? []);
    if (unit.kind === 'measure') {
      const withPath = restarts || unit.marker?.style !== usualStyle;
      ids.set(unit, takeId(`measure-${[...(withPath ? path : []), value].join('-')}`, taken));
    } else if (unit.kind === 'section') ids.set(unit, takeId(`sec-${value}`, taken));
    else if (unit.kind === 'subsection')
      ids.set(unit, takeId(`sec-${[path[0] ?? 0, value].join('-')}`, taken));
    else if (unit.kind === 'text') ids.set(unit, takeId(`text-${++texts}`, taken));
    else ids.set(unit, unit.kind);
  }
  return ids;
}

function takeId(wanted: string, taken: Map<string, number>): string {
  const uses = taken.get(wanted) ?? 0;
  taken.set(wanted, uses + 1);
  return uses === 0 ? wanted : `${wanted}-${toLetters(uses)}`;
}

/** 1 is `b`, 25 is `z`, 26 is `aa`: letters as columns of a table have them. */
function toLetters(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${toLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** The style that most measures are numbered in. */
function findUsualStyle(units: readonly OutlineUnit[]): MarkerStyle | undefined {
  const counts = new Map<MarkerStyle, number>();
  for (const { kind, marker } of units) {
    if (kind === 'measure' && marker !== null) counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** True when the numbers of measures begin again below another heading. */
function restartsNumbers(units: readonly OutlineUnit[]): boolean {
  const before = new Map<string, OutlineUnit>();
  return units
    .filter(({ kind }) => kind === 'measure')
    .some((measure) => {
      const style = measure.marker?.style ?? '';
      const last = before.get(style);
      before.set(style, measure);
      return last !== undefined && isRestart(last, measure);
    });
}

function isRestart(before: OutlineUnit, unit: OutlineUnit): boolean {
  const sameParent = before.section === unit.section && before.subsection === unit.subsection;
  return !sameParent && unit.marker?.value === 1 && (before.marker?.value ?? 0) >= 1;
}

/** Reports numbers that stand twice in one run of numbers, and numbers that are missing in it. */
export function checkNumbers(numbered: readonly NumberedUnit[]): Diagnostic[] {
  return listSeries(numbered).flatMap((members) => checkSeries(members));
}

/** Sections; and below them whatever is numbered in one style: a last article without a clause goes on with the numbers of measures. */
function listSeries(numbered: readonly NumberedUnit[]): NumberedUnit[][] {
  const series = new Map<string, NumberedUnit[]>();
  for (const current of numbered) {
    const { kind, marker } = current.unit;
    if (kind !== 'section' && kind !== 'subsection' && kind !== 'measure') continue;
    const key = kind === 'section' ? kind : (marker?.style ?? kind);
    const members = series.get(key) ?? [];
    members.push(current);
    series.set(key, members);
  }
  return [...series.values()];
}

function checkSeries(members: readonly NumberedUnit[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const hasMeasures = members.some(({ unit }) => unit.kind === 'measure');
  let run = new Map<number, NumberedUnit>();
  let before: NumberedUnit | null = null;
  for (const current of members) {
    const value = current.unit.marker?.value ?? 0;
    const next: number = (before?.unit.marker?.value ?? 0) + 1;
    const isNewRun =
      before === null ||
      (hasMeasures
        ? isRestart(before.unit, current.unit)
        : before.unit.section !== current.unit.section && value !== next);
    if (isNewRun) run = new Map();
    const twin = run.get(value);
    const expected = isNewRun ? 1 : next;
    if (twin !== undefined) diagnostics.push(reportDuplicate(current, twin));
    else if (value !== expected) diagnostics.push(reportGap(current, expected));
    if (twin === undefined) run.set(value, current);
    before = current;
  }
  return diagnostics;
}

function reportDuplicate({ unit, line, column }: NumberedUnit, twin: NumberedUnit): Diagnostic {
  return {
    severity: 'error',
    rule: 'duplicate-number',
    message: `The number “${unit.marker?.num ?? ''}” is used on line ${line} and already on line ${twin.line}.`,
    hint: 'Compare both with the issued document and correct the wrong number.',
    line,
    column,
  };
}

function reportGap({ unit, line, column }: NumberedUnit, expected: number): Diagnostic {
  return {
    severity: 'warning',
    rule: 'number-gap',
    message: `The number “${unit.marker?.num ?? ''}” stands where ${expected} was expected.`,
    hint: 'Compare with the issued document: a part may be missing, or a number may be wrong.',
    line,
    column,
  };
}
