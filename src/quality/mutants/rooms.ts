import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What mutants are made of: a room, or some of its files. */
export interface Target {
  room: string;
  /** Sorted, from the folder of the project, with `/`. */
  files: readonly string[];
}

/** Folders of `src/` with programs, sorted. `tests` has no programs of the portal, only what tests need. */
export function listRooms(root: string): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'tests')
    .map(({ name }) => name)
    .filter((room) => listPrograms(root, room).length > 0)
    .sort();
}

/**
 * The target that an argument names: a room such as `model`, a folder in it such as `model/link`, or a file such as `model/addresses.ts`.
 *
 * @returns `undefined` if nothing of a room lies there.
 */
export function findTarget(root: string, argument: string): Target | undefined {
  const path = argument
    .replaceAll('\\', '/')
    .replace(/^src\//, '')
    .replace(/\/$/, '');
  const room = listRooms(root).find((name) => path === name || path.startsWith(`${name}/`));
  if (room === undefined) return undefined;
  const files = listPrograms(root, room).filter(
    (file) => file === `src/${path}` || file.startsWith(`src/${path}/`),
  );
  return files.length === 0 ? undefined : { room, files };
}

/** Whether a room has tests of its own, which judge its mutants. */
export function hasTests(root: string, room: string): boolean {
  return globSync(`src/${room}/**/*.test.ts`, { cwd: root }).length > 0;
}

function listPrograms(root: string, room: string): string[] {
  return globSync(`src/${room}/**/*.ts`, {
    cwd: root,
    exclude: ['**/*.test.ts', '**/*.d.ts', '**/vitest.config.ts', '**/fixtures/**'],
  })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
