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

test('a paper without the place gives nothing', () => {
  expect(replaceFigures(paper, 'search', 'x')).toBeUndefined();
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
  const written = await writeFigures(folder, 'build', '| a | bcd |\n|---:|---|\n| 100 | x |');
  expect(written).toBe('README.md');
  expect(readFileSync(file, 'utf8')).toBe(
    paper.replace('old', '|   a | bcd |\n| --: | --- |\n| 100 | x   |').replace('pages -->\n', 'pages -->\n'),
  );
});

test('a place that no paper has is refused with what to write', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'README.md'), paper);
  await expect(writeFigures(folder, 'search', 'x')).rejects.toThrow(
    'No paper has a place for the figures “search”: README.md, src/README.md. Write <!-- figures: search --> and <!-- /figures --> where they are to stand.',
  );
});
