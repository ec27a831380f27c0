import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFigures, writeFigures } from './written-figures.ts';

const paper = `# Paper

<!-- figures: build -->

old

<!-- /figures -->

Words.

<!-- figures: pages -->
<!-- /figures -->
`;

test('replaces the figures of one place and nothing else', () => {
  expect(replaceFigures(paper, 'build', 'new\n')).toBe(paper.replace('old', 'new'));
  expect(replaceFigures(paper, 'pages', 'first')).toBe(
    paper.replace('pages -->\n', 'pages -->\n\nfirst\n\n'),
  );
});

test('figures may have signs that replacements would read', () => {
  expect(replaceFigures(paper, 'build', "$& $1 $'")).toContain("\n$& $1 $'\n");
});

test('a paper without the place is refused with what to write', () => {
  expect(() => replaceFigures(paper, 'search', 'x')).toThrow(
    'There is no place for the figures “search”. Write “<!-- figures: search -->” and “<!-- /figures -->” where they are to stand.',
  );
});

test('a place without an end is refused, also where another place follows', () => {
  const message = 'The place for the figures “build” has no end. Write “<!-- /figures -->” below it.';
  expect(() => replaceFigures('<!-- figures: build -->\n', 'build', 'x')).toThrow(message);
  expect(() =>
    replaceFigures('<!-- figures: build -->\n<!-- figures: b -->\n<!-- /figures -->\n', 'build', 'x'),
  ).toThrow(message);
});

test('a file stays formatted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'README.md');
  writeFileSync(file, paper);
  await writeFigures(file, 'build', '| a | bcd |\n|---:|---|\n| 100 | x |');
  expect(readFileSync(file, 'utf8')).toBe(
    paper.replace('old', '|   a | bcd |\n| --: | --- |\n| 100 | x   |').replace('pages -->\n', 'pages -->\n'),
  );
});

test('a missing file is refused', async () => {
  await expect(writeFigures('/nowhere/README.md', 'build', 'x')).rejects.toThrow(
    'The file /nowhere/README.md for the figures “build” is missing. Write it, or measure without --write.',
  );
});
