import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTexts } from './page-texts.ts';

/** Pages a file of data holds; all of a large site in one would be longer than a string can be. */
const pagesAFile = 2000;

const config = `import { defineConfig } from 'astro/config';

export default defineConfig({ build: { concurrency: 64 }, devToolbar: { enabled: false } });
`;

const template = `---
import { readdirSync, readFileSync } from 'node:fs';

export function getStaticPaths() {
  return readdirSync('data').flatMap((file) =>
    JSON.parse(readFileSync(\`data/\${file}\`, 'utf8')).map((page) => ({
      params: { path: page.path === '' ? undefined : page.path },
      props: { page },
    })),
  );
}

const { page } = Astro.props;
---

<!doctype html>
<html lang={page.lang}>
  <head>
    <meta charset="utf-8" />
    <title>{page.title}</title>
  </head>
  <body>
    <h1>{page.title}</h1>
    <ul>
      {page.runs.map(({ text, href }) => (
        <li>{href === null ? text : <a href={href}>{text}</a>}</li>
      ))}
    </ul>
  </body>
</html>
`;

/**
 * Writes the smallest Astro site that says the same: a page for every page, the same texts and links in one template, without styles,
 * search and programs. The data is read once, and pages get it as props.
 *
 * @param root Folder of the site; what is there goes.
 * @param packages The `node_modules` that has Astro.
 */
export function writeBareSite(root: string, pages: readonly PageTexts[], packages: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['src/pages', 'data']) mkdirSync(join(root, folder), { recursive: true });
  // Only Astro is linked, and not the folder, so that caches of the two sites stay apart.
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(packages, 'astro'), join(root, 'node_modules', 'astro'), 'junction');
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(join(root, 'astro.config.mjs'), config);
  writeFileSync(join(root, 'src', 'pages', '[...path].astro'), template);
  for (let start = 0; start < pages.length; start += pagesAFile) {
    const name = `${String(start).padStart(8, '0')}.json`;
    writeFileSync(join(root, 'data', name), JSON.stringify(pages.slice(start, start + pagesAFile)));
  }
}
