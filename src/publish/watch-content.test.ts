import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { watchContent } from './watch-content.ts';

let root = '';
let file = '';
let watcher: EventEmitter;
let told: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  cpSync(samplePortalRoot, root, { recursive: true });
  file = join(root, 'content/pages/en/about.mdx');
  watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  told = [];
  vi.useFakeTimers();
  const configureServer: unknown = Reflect.get(
    watchContent(root, () => undefined),
    'configureServer',
  );
  if (typeof configureServer !== 'function') throw new Error('The plugin has no configureServer.');
  Reflect.apply(configureServer, undefined, [{ watcher }]);
  watcher.on('change', (changed: string) => told.push(changed));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

/** The file is written; the watcher may pass over it. */
const write = (second: number) => utimesSync(file, second, second);

test('a change that the watcher passes over after another is told, and one after that, too', () => {
  write(1);
  watcher.emit('all', 'change', file);
  write(2);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([file]);
  write(3);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([file, file]);
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(2);
});

test('a change that the watcher has seen is not told again, and a file that is gone is left to it', () => {
  write(1);
  watcher.emit('all', 'change', file);
  vi.advanceTimersByTime(100);
  watcher.emit('all', 'unlink', join(root, 'content/gone.yaml'));
  vi.advanceTimersByTime(100);
  expect(told).toEqual([]);
});
