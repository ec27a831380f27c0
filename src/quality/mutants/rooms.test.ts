import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTarget, hasTests, listRooms } from './rooms.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rooms-'));
  const files = [
    'src/model/link/align.ts',
    'src/model/link/align.test.ts',
    'src/model/read/fixtures/sample.ts',
    'src/model/addresses.ts',
    'src/model/env.d.ts',
    'src/model-room/other.ts',
    'src/pages/index.astro',
    'src/quality/mutants/vitest.config.ts',
    'src/quality/score.ts',
    'src/styles/frame.css',
    'src/tests/samples/portal.ts',
    'src/env.config.ts',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test('rooms are the folders of src/ with programs, tests excepted', () => {
  expect(listRooms(root)).toEqual(['model', 'model-room', 'quality']);
});

test('a room has all its programs and none of its tests, fixtures, declarations and settings', () => {
  expect(findTarget(root, 'model')).toEqual({
    room: 'model',
    files: ['src/model/addresses.ts', 'src/model/link/align.ts'],
  });
  expect(findTarget(root, 'quality')).toEqual({ room: 'quality', files: ['src/quality/score.ts'] });
});

test.each(['model/link', 'src/model/link/', 'model/link/align.ts', String.raw`src\model\link\align.ts`])(
  '%s is a part of a room',
  (argument) => {
    expect(findTarget(root, argument)).toEqual({ room: 'model', files: ['src/model/link/align.ts'] });
  },
);

test.each(['mod', 'tests', 'styles', 'model/link/align.test.ts', 'model/li', '', '..', 'src'])(
  '“%s” is no room and no part of one',
  (argument) => {
    expect(findTarget(root, argument)).toBeUndefined();
  },
);

test('a room without tests is known as such', () => {
  expect([hasTests(root, 'model'), hasTests(root, 'quality')]).toEqual([true, false]);
});
