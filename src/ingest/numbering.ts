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
  const taken = new Set<string>();
  const restarts = restartsNumbers(units);
  let texts = 0;
  for (const unit of units) {
    const value = unit.marker?.value ?? 0;
    const path = [unit.section, unit.subsection].flatMap((parent) => parent?.marker?.value ?? []);
    if (unit.kind === 'measure') {
      ids.set(unit, takeId(`measure-${[...(restarts ? path : []), value].join('-')}`, taken));
    } else if (unit.kind === 'section') ids.set(unit, takeId(`sec-${value}`, taken));
    else if (unit.kind === 'subsection')
      ids.set(unit, takeId(`sec-${[path[0] ?? 0, value].join('-')}`, taken));
    else if (unit.kind === 'text') ids.set(unit, takeId(`text-${++texts}`, taken));
    else ids.set(unit, unit.kind);
  }
  return ids;
}

function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let letter = 'b'.charCodeAt(0); taken.has(id); letter++)
    id = `${wanted}-${String.fromCharCode(letter)}`;
  taken.add(id);
  return id;
}

/** True when the numbers of measures begin again below another heading. */
function restartsNumbers(units: readonly OutlineUnit[]): boolean {
  const measures = units.filter(({ kind }) => kind === 'measure');
  return measures.some((measure, index) => {
    const before = measures[index - 1];
    return before !== undefined && isRestart(before, measure);
  });
}

function isRestart(before: OutlineUnit, unit: OutlineUnit): boolean {
  const sameParent = before.section === unit.section && before.subsection === unit.subsection;
  return !sameParent && unit.marker?.value === 1 && (before.marker?.value ?? 0) >= 1;
}

/** Reports numbers that stand twice in one run of numbers, and numbers that are missing in it. */
export function checkNumbers(numbered: readonly NumberedUnit[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const kind of ['section', 'subsection', 'measure'] as const) {
    let run = new Map<number, NumberedUnit>();
    let before: NumberedUnit | null = null;
    for (const current of numbered.filter(({ unit }) => unit.kind === kind)) {
      const value = current.unit.marker?.value ?? 0;
      const newRun =
        before === null ||
        (kind === 'subsection' && before.unit.section !== current.unit.section) ||
        (kind === 'measure' && isRestart(before.unit, current.unit));
      if (newRun) run = new Map();
      const twin = run.get(value);
      const expected = newRun ? 1 : (before?.unit.marker?.value ?? 0) + 1;
      if (twin !== undefined) diagnostics.push(reportDuplicate(current, twin));
      else if (value !== expected) diagnostics.push(reportGap(current, expected));
      if (twin === undefined) run.set(value, current);
      before = current;
    }
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
