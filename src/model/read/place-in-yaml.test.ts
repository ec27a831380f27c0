import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeInYaml } from './place-in-yaml.ts';

const lines = [
  'pairs:',
  '  - id: s1',
  '    plain: Permit it.',
  "    single: 'It’s ''so'' here.'",
  '    double: "A \\"b\\" \\u0041 here."',
  '    folded: Permit',
  '      it here.',
  '    block: >-',
  '      Permit it',
  '      here.',
];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
  writeFileSync(join(root, 'a.yaml'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(root, { recursive: true }));

/** What stands at the place of the first “here” or “it” of a value. */
function readAt(key: string, value: string, word: string): string {
  const { line, column } = placeInYaml(root)('a.yaml', ['pairs', 0, key], value.indexOf(word));
  return (lines[line - 1] ?? '').slice(column - 1, column - 1 + word.length);
}

describe('the place of a character of a value', () => {
  it.each([
    ['plain', 'Permit it.', 'it'],
    ['plain', 'Permit it.', 'Permit'],
    ['single', 'It’s ’so’ here.', 'here'],
    ['double', 'A "b" A here.', 'here'],
    ['folded', 'Permit it here.', 'here'],
    ['folded', 'Permit it here.', 'Permit'],
    ['block', 'Permit it here.', 'Permit'],
    ['block', 'Permit it here.', 'here'],
  ])('is found in a %s value “%s”', (key, value, word) => {
    expect(readAt(key, value, word)).toBe(word);
  });

  it('is the nearest part around a value that is not there', () => {
    expect(placeInYaml(root)('a.yaml', ['pairs', 0, 'target'], 3)).toEqual({
      file: 'a.yaml',
      line: 2,
      column: 5,
    });
  });

  it('is line 0 in a file that is not there', () => {
    expect(placeInYaml(root)('b.yaml', [], 0)).toEqual({ file: 'b.yaml', line: 0, column: 0 });
  });
});
