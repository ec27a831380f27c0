import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { withoutRadicals } from './searchable-font.ts';

/**
 * Writes copies of fonts whose Chinese can be searched for in a PDF, and a fonts.conf that knows these alone.
 * Systems without fontconfig (macOS, Windows) print with fonts of their own.
 *
 * @param fonts TrueType files, absolute.
 * @param cache Folder of our own.
 * @returns The environment that makes the browser read them.
 */
export function writePaperFonts(fonts: readonly string[], cache: string): Record<string, string> {
  const folder = join(cache, 'paper-fonts');
  mkdirSync(folder, { recursive: true });
  for (const font of fonts) {
    const copy = join(folder, basename(font));
    if (!existsSync(copy)) writeFileSync(copy, withoutRadicals(readFileSync(font)));
  }
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
