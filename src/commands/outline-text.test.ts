import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatOutlineText } from './outline-text.ts';
import { parseInstrument } from '../ingest/parse-instrument.ts';
import { expectFile } from '../tests/expect-file.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';

const text =
  '一、任务\n（一）通关\n1. 优化服务。提升效率,做好工作。（市商务局牵头，相关单位等配合）\n2. 做好工作。\n';
const parsed = parseInstrument(new TextEncoder().encode(text));

it('prints facts, outline, counts, changes and diagnostics', () => {
  expect(formatOutlineText(parsed, { file: 'a.txt', colour: false })).toBe(
    `a.txt
  title       —
  number      —
  issuer      —
  issued      —

一、任务
  （一）通关
    1. 优化服务
       lead: 市商务局
       support: 相关单位 [generic]
       and others (等)
    2. [no heading] 做好工作。

Counts
  sections    1
  subsections 1
  measures    2, of which 1 without heading
  provisions  0
  sentences   2 in measures, 0 in provisions
  agencies    1, named 1 times; 1 generic parties

Changes to the issued text
  space              2
  punctuation-width  1
  blank-line         1

Diagnostics: 1 warning, 1 info

a.txt:3:27 info generic-party
  “相关单位” names no particular body.
  It is shown as printed and not linked.
  3 │ 1. 优化服务。提升效率,做好工作。（市商务局牵头，相关单位等配合）
                                                      ^

a.txt:4:1 warning missing-clause
  Measure 2 ends without a list of responsible bodies.
  Compare with the issued document; if it has none either, nothing needs to be done.
  4 │ 2. 做好工作。
      ^
`,
  );
});

it('uses colours only when told', () => {
  const coloured = formatOutlineText(parsed, { file: 'a.txt', colour: true });
  expect(coloured).toContain('\u001b[33mwarning\u001b[0m');

  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(
    formatOutlineText(parsed, { file: 'a.txt', colour: false }),
  );
});

it('prints what is wrong with a file that holds nothing', () => {
  const nothing = parseInstrument(new Uint8Array());
  expect(formatOutlineText(nothing, { file: 'a.txt', colour: false })).toContain(
    'a.txt:1:1 error empty-input\n  The file holds no text.\n  Put the issued text into it, as plain text.\n',
  );
});

it.each(['ferry-2023', 'greenway-2024', 'reed-2022', 'tea-2021'])('prints all of %s, in colours', (id) => {
  const file = `seeds/${id}/source.txt`;
  const issued = parseInstrument(readFileSync(join(samplePortalRoot, file)));
  // The sequences of a terminal as words, so that a person can read the file.
  const printed = formatOutlineText(issued, { file, colour: true }).replace(/\u001b\[(\d+)m/g, '<$1>');
  expectFile(join(import.meta.dirname, `fixtures/outline/${id}.txt`), printed);
});

it('shortens what has no heading, at the end of the thirtieth character', () => {
  const outlineOf = (body: string) =>
    formatOutlineText(parseInstrument(new TextEncoder().encode(`1. ${body}（市商务局）\n`)), {
      file: 'a.txt',
      colour: false,
    });
  expect(outlineOf(`${'好'.repeat(29)}。`)).toContain(`\n    1. [no heading] ${'好'.repeat(29)}。\n`);
  expect(outlineOf(`${'好'.repeat(30)}。`)).toContain(`\n    1. [no heading] ${'好'.repeat(30)}…\n`);
});

it('says of a text without remarks that there are none', () => {
  const clean = parseInstrument(new TextEncoder().encode('1. 优化服务。提升效率。（市商务局）'));
  expect(clean.diagnostics).toEqual([]);
  expect(formatOutlineText(clean, { file: 'a.txt', colour: false })).toMatch(/\n\nNo diagnostics\n$/);
});
