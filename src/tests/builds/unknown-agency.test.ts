import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';
import { parseDocument, YAMLMap, YAMLSeq } from 'yaml';

import { build, type BuildResult, type ProjectCopy } from '../../quality/project-copy.ts';
import { copySampleProject } from '../samples/sample-project.ts';

/** A body that a text names; its name is like that of another district. */
const removed = '苇塘区政府';

const copies: ProjectCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Builds a copy whose registry lacks one body. */
async function buildWithout(name: string): Promise<BuildResult & { issued: string }> {
  const copy = copySampleProject('unknown-agency');
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
  const issued = readFileSync(join(copy.root, 'seeds', 'ferry-2023', 'source.txt'), 'utf8');
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
  expect(message).toMatch(/菱洲区政府/);
  expect(message).toContain('content/agencies.yaml');
});
