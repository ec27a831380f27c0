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

  it('is the beginning of a file that says nothing', () => {
    writeFileSync(join(root, 'empty.yaml'), '# nothing\n');
    expect(placeInYaml(root)('empty.yaml', ['pairs'], 2)).toEqual({ file: 'empty.yaml', line: 1, column: 1 });
  });

  it('is found by every file of its own', () => {
    writeFileSync(join(root, 'other.yaml'), '\npairs:\n  - { plain: Permit it. }\n');
    const find = placeInYaml(root);
    const place = (file: string) => find(file, ['pairs', 0, 'plain'], 7);
    expect([place('a.yaml').line, place('other.yaml').line, place('a.yaml').line]).toEqual([3, 3, 3]);
    expect(place('other.yaml').column).toBe(21);
  });

  it.each([
    ['double', '"tab\\t\\u4e2d\\U00004e2d\\x41 \\n end"', 'tab\t中中A \n end', 'end'],
    ['double', '"one \\\n    two \\" end"', 'one two " end', 'end'],
    ['double', '"a\n    b end"', 'a b end', 'end'],
    ['single', "'a\n    b ''c'' end'", "a b 'c' end", 'end'],
    ['plain', 'say "so" and \'so\' end', 'say "so" and \'so\' end', 'end'],
    ['block', '|\n    one\n    two end\n', 'one\ntwo end\n', 'end'],
    ['block', '>-\n    one\n    end\n', 'one end', 'end'],
  ])('is found behind escapes and folds of a %s value %j', (_, written, value, word) => {
    const text = `key: ${written}\n`;
    writeFileSync(join(root, 'style.yaml'), text);
    const { line, column } = placeInYaml(root)('style.yaml', ['key'], value.indexOf(word));
    expect((text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + word.length)).toBe(word);
  });

  it('is the end of a value for a character behind it', () => {
    writeFileSync(join(root, 'short.yaml'), 'key: abc\nnext: d\n');
    expect(placeInYaml(root)('short.yaml', ['key'], 99)).toEqual({ file: 'short.yaml', line: 1, column: 9 });
  });

  it('is line 0 in a file that is not there', () => {
    expect(placeInYaml(root)('b.yaml', [], 0)).toEqual({ file: 'b.yaml', line: 0, column: 0 });
  });
});
