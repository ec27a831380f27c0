import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { command } from './command.ts';
import { CommandError } from './command-error.ts';
import { completeLock, findMissingEntries, type Lock } from './complete-lock.ts';

/**
 * Adds to package-lock.json the packages for other platforms that npm left out.
 *
 * Where the registry lacks an optional platform package, npm leaves it out of the lock, and then `npm ci` refuses the lock that
 * npm itself wrote. With the entry, each platform gets what its registry has, and the others pass over it.
 */
export const lock = command({
  name: 'lock',
  options: {},
  run(_given, { root }, output) {
    const file = join(root, 'package-lock.json');
    const present = readLock(file);
    const missing = findMissingEntries(present);
    writeFileSync(file, `${JSON.stringify(completeLock(present), null, 2)}\n`);
    output.write(`${missing.length} entries added to package-lock.json.\n`);
    return 0;
  },
});

function readLock(file: string): Lock {
  const repair = 'Let npm write it again with `npm install`, then run this command.';
  let lock: unknown;
  try {
    lock = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`package-lock.json cannot be read: ${reason}.`, repair);
  }
  if (!isLock(lock)) throw new CommandError('package-lock.json has no list of packages.', repair);
  return lock;
}

function isLock(value: unknown): value is Lock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'packages' in value &&
    typeof value.packages === 'object' &&
    value.packages !== null
  );
}
