import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { findMissingEntries, type Lock } from '../commands/complete-lock.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}

const manifest = readJson<Manifest>('package.json');
const lock = readJson<Lock>('package-lock.json');

test('the lock has an entry for every platform, so that `npm ci` accepts it everywhere', () => {
  const wanting = Object.values(lock.packages).filter(({ optionalDependencies }) => optionalDependencies);
  expect(wanting.length).toBeGreaterThan(0);
  expect(
    findMissingEntries(lock).map(({ name, version }) => `${name}@${version}`),
    'Run `npm run lock`.',
  ).toEqual([]);
});

test('package.json pins exact versions, and the lock agrees', () => {
  const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(pinned.length).toBeGreaterThan(0);
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(
    pinned.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version),
    'Run `npm install`, then `npm run lock`.',
  ).toEqual([]);
});

test('the lock names no download address, so that every registry can be used', () => {
  const entries = Object.entries(lock.packages);
  expect(entries.length).toBeGreaterThan(1);
  expect(
    entries.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place),
    'Set omit-lockfile-registry-resolved=true in .npmrc and run `npm install`.',
  ).toEqual([]);
});
