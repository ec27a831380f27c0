import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text against the file that says what it should be. Under `UPDATE=1` the file is written instead, to be read by a person before
 * it is committed.
 *
 * @param file - Absolute path.
 */
export function expectFile(file: string, text: string): void {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `There is no ${file}; write it with UPDATE=1.`).toBe(
    text,
  );
}
