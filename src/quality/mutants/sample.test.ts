import { describe, expect, test } from 'vitest';
import type { Mutant } from './mutant.ts';
import { chooseSample, cutIntoPieces } from './sample.ts';

const mutantsOf = (file: string, count: number): Mutant[] =>
  Array.from({ length: count }, (_, index) => ({
    file,
    start: { line: index + 1, column: 1 },
    end: { line: index + 1, column: 5 },
    mutator: 'BooleanLiteral',
    replacement: 'false',
  }));
const mutants = [...mutantsOf('a.ts', 60), ...mutantsOf('b.ts', 140)];

describe('a sample', () => {
  test('has the size asked for, in the order given, each mutant once', () => {
    const chosen = chooseSample(mutants, 50, 1);
    expect(chosen).toHaveLength(50);
    expect(chosen).toEqual(mutants.filter((mutant) => chosen.includes(mutant)));
  });

  test('is the same for the same seed, and another for another', () => {
    expect(chooseSample(mutants, 50, 7)).toEqual(chooseSample([...mutants], 50, 7));
    expect(chooseSample(mutants, 50, 8)).not.toEqual(chooseSample(mutants, 50, 7));
  });

  test('takes from every file about its share', () => {
    const ofFirst = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => chooseSample(mutants, 100, seed).filter(({ file }) => file === 'a.ts').length,
    );
    expect(Math.min(...ofFirst)).toBeGreaterThan(18);
    expect(Math.max(...ofFirst)).toBeLessThan(42);
  });

  test('stays what it is in one file when another changes, but for the edge', () => {
    const before = chooseSample(mutants, 100, 3).filter(({ file }) => file === 'b.ts');
    const after = chooseSample([...mutantsOf('c.ts', 60), ...mutantsOf('b.ts', 140)], 100, 3);
    const kept = before.filter((mutant) =>
      after.some((other) => other.file === 'b.ts' && other.start.line === mutant.start.line),
    );
    expect(kept.length).toBeGreaterThan(before.length * 0.8);
  });

  test('is everything when there is no more', () => {
    expect(chooseSample(mutants, 1000, 1)).toEqual(mutants);
  });
});

describe('pieces', () => {
  const [a, b, c] = [mutantsOf('a.ts', 60), mutantsOf('b.ts', 90), mutantsOf('c.ts', 1)];

  test('have whole files, as many as fit', () => {
    expect(cutIntoPieces([...a, ...b, ...c], 150)).toEqual([[...a, ...b], c]);
    expect(cutIntoPieces([...a, ...b, ...c], 149)).toEqual([a, [...b, ...c]]);
  });

  test('are larger where a single file is', () => {
    expect(cutIntoPieces([...c, ...a, ...b], 50)).toEqual([c, a, b]);
  });

  test('are none for nothing', () => {
    expect(cutIntoPieces([], 150)).toEqual([]);
  });
});
