import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageFolder } from './find-browser.ts';

/**
 * Writes a fonts.conf that knows one family in two weights, so that Chinese has glyphs on every machine and text is as wide
 * everywhere. The files must be TTF: from woff2 the browser draws boxes.
 *
 * @returns The environment that makes the browser read it.
 */
export function writeFontsConfig(cache: string): Record<string, string> {
  const fonts = packageFolder('@expo-google-fonts/noto-sans-sc');
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong"><string>Noto Sans SC</string></edit>
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
