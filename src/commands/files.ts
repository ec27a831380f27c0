import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandInput } from './command.ts';
import { CommandError } from './command-error.ts';

/** Largest file that is read whole, in bytes: far more than any text, far less than memory. */
const maximumBytes = 256 * 1024 * 1024;

/**
 * The bytes of a file that an argument names.
 *
 * @param file - As typed; it starts from the folder the command is run in.
 * @throws {CommandError} when there is none, when it is a folder or a device, too large, or may not be read.
 */
export function readNamedFile({ folder }: Pick<CommandInput, 'folder'>, file: string): Buffer {
  if (file === '') throw new CommandError('The name of the file is empty.', 'Name a file.');
  const path = resolve(folder, file);
  return orExplain(file, () => {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new CommandError(`“${file}” is a folder.`, 'Name a file in it.');
    if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      throw new CommandError(`“${file}” is a device, which has no end.`, 'Name a file.');
    }
    if (stats.size > maximumBytes) {
      throw new CommandError(
        `The file “${file}” has ${stats.size} bytes, more than the 256 MB that are read.`,
        'Check that it is the file you mean.',
      );
    }
    return readFileSync(path);
  });
}

/**
 * Writes a file that an argument names.
 *
 * @throws {CommandError} when its folder does not exist, when it is a folder itself, or may not be written.
 */
export function writeNamedFile(
  { folder }: Pick<CommandInput, 'folder'>,
  file: string,
  content: string | Uint8Array,
): void {
  orExplain(file, () => writeFileSync(resolve(folder, file), content));
}

/** What the codes of Node's file system mean for someone who typed a path, and what to do. */
const explanations: Readonly<Record<string, (file: string) => readonly [problem: string, repair: string]>> = {
  ENOENT: (file) => [`There is no file or folder at “${file}”.`, 'Check the path.'],
  ENOTDIR: (file) => [`The path “${file}” leads through a file as if it were a folder.`, 'Check the path.'],
  EISDIR: (file) => [`“${file}” is a folder.`, 'Name a file in it.'],
  EACCES: (file) => [`The file “${file}” is closed to you.`, 'Change its permissions, or name another one.'],
  EPERM: (file) => [`The file “${file}” is closed to you.`, 'Change its permissions, or name another one.'],
  EROFS: (file) => [`“${file}” is on a disk that cannot be written.`, 'Name a file elsewhere.'],
  ENOSPC: (file) => [
    `There is no room left on the disk for “${file}”.`,
    'Make room, or name a file elsewhere.',
  ],
  ELOOP: (file) => [`“${file}” is a link that leads to itself.`, 'Name the file itself.'],
  ENAMETOOLONG: (file) => [`The name “${file}” is too long for a file.`, 'Name a shorter one.'],
};

/**
 * What an error of the file system means for someone who typed a path.
 *
 * @param code - As Node has it, such as `ENOENT`; `undefined` for one that nobody but a developer can repair.
 */
export function explainFileError(code: string, file: string): CommandError | undefined {
  const explain = explanations[code];
  return explain === undefined ? undefined : new CommandError(...explain(file));
}

function orExplain<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw explainFileError(code, file) ?? error;
  }
}
