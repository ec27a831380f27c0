import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMutants } from './list-mutants.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'list-mutants-'));
  writeFileSync(join(root, 'late.ts'), 'export const isLate = (days: number) =>\n  days > 30;\n');
  writeFileSync(
    join(root, 'schema.ts'),
    "export const name = z.string('text').describe('The name.');\nexport const describe = note('kept');\n",
  );
});
afterAll(() => rmSync(root, { recursive: true }));

test('every change of a file is listed with its place, counted from 1', async () => {
  const start = { line: 2, column: 3 };
  const end = { line: 2, column: 12 };
  expect(await listMutants(root, ['late.ts'])).toEqual(
    expect.arrayContaining([
      { file: 'late.ts', start, end, mutator: 'EqualityOperator', replacement: 'days >= 30' },
      { file: 'late.ts', start, end, mutator: 'ConditionalExpression', replacement: 'true' },
    ]),
  );
});

test('descriptions of fields are left out, and no other texts', async () => {
  const mutants = await listMutants(root, ['schema.ts']);
  const places = mutants.map(({ start, mutator }) => `${start.line}:${start.column} ${mutator}`);
  expect(places).toEqual(['1:30 StringLiteral', '2:30 StringLiteral']);
});

test('the mutants of several files come in the order of the files', async () => {
  const files = (await listMutants(root, ['schema.ts', 'late.ts'])).map(({ file }) => file);
  expect([...new Set(files)]).toEqual(['schema.ts', 'late.ts']);
});
