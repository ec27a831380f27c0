import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';
import { parseDocument, YAMLMap, YAMLSeq } from 'yaml';

import { build, copyProject, type BuildResult, type ProjectCopy } from '../../quality/project-copy.ts';

/** A body that the text names once; its name is like those of three other districts. */
const removed = '海淀区政府';

const copies: ProjectCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Builds a copy whose registry lacks one body. */
async function buildWithout(name: string): Promise<BuildResult & { issued: string }> {
  const copy = copyProject('unknown-agency');
  copies.push(copy);
  const file = join(copy.root, 'content', 'agencies.yaml');
  const registry = parseDocument(readFileSync(file, 'utf8'));
  const agencies = registry.get('agencies');
  if (!(agencies instanceof YAMLSeq))
    throw new Error('content/agencies.yaml has no list "agencies". Restore it.');
  const index = agencies.items.findIndex(
    (item) => item instanceof YAMLMap && JSON.stringify(item.toJSON()).includes(`"${name}"`),
  );
  expect(index).toBeGreaterThanOrEqual(0);
  agencies.delete(index);
  writeFileSync(file, String(registry));
  const issued = readFileSync(join(copy.root, 'seeds', 'trade-2024', 'source.txt'), 'utf8');
  return { ...(await build(copy)), issued };
}

test('a body that the registry lacks fails the build, with its name, place, likely names and the file to edit', async () => {
  const { exitCode, output, issued } = await buildWithout(removed);
  const line = issued.split('\n').findIndex((text) => text.includes(removed)) + 1;
  expect(line).toBeGreaterThan(0);
  expect(exitCode).not.toBe(0);
  const place = output.split('\n').findIndex((text) => text.includes(removed));
  const message = output
    .split('\n')
    .slice(Math.max(0, place - 3), place + 6)
    .join('\n');
  expect(message).toContain(removed);
  expect(message).toMatch(new RegExp(`\\b${line}\\b`));
  expect(message).toMatch(/朝阳区政府|丰台区政府|平谷区政府/);
  expect(message).toContain('content/agencies.yaml');
});
