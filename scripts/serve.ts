import { preview } from 'astro';
import { join } from 'node:path';
import { localeKeys, locales } from '../src/language/locales.ts';
import { readSite } from '../src/model/read/read-content.ts';
import { addressOf, toHref } from '../src/model/addresses.ts';

/** Serves the built portal on this machine and prints where each language is. */
const root = join(import.meta.dirname, '..');
const site = readSite(root);
const server = await preview({ root, logLevel: 'error' });
const origin = `http://${server.host ?? 'localhost'}:${server.port}`;

process.stdout.write('\nThe portal is served at\n');
for (const locale of localeKeys) {
  process.stdout.write(
    `  ${locales[locale].name.padEnd(8)} ${origin}${toHref(site, addressOf.home(locale))}\n`,
  );
}
process.stdout.write('Stop it with Ctrl+C.\n');
