import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A run of text as a reader gets it, with where it leads. */
interface TextRun {
  text: string;
  /** `null` outside links. */
  href: string | null;
}

/** What a page says: all that a site without styles, search and programs needs to say the same. */
export interface PageTexts {
  /** From the root of the site, without slashes around it: `zh/ferry-2023/8`; empty for the gateway. */
  path: string;
  lang: string;
  title: string;
  runs: TextRun[];
}

/** Elements whose content nobody reads. */
const silent = new Set(['script', 'style', 'template', 'svg']);

/** Every page below a folder, in the order of their paths. Pages other than `index.html` keep the name of their file in the path. */
export function readPageTexts(site: string): PageTexts[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = file
        .split(sep)
        .join('/')
        .replace(/(?:^|\/)index\.html$/, '')
        .replace(/\.html$/, '');
      return { path, ...parsePageTexts(readFileSync(join(site, file), 'utf8')) };
    });
}

/** The language, title, texts and links of a page. */
export function parsePageTexts(html: string): Omit<PageTexts, 'path'> {
  const texts: Omit<PageTexts, 'path'> = { lang: '', title: '', runs: [] };
  for (const child of parse(html).childNodes) addTexts(child, null, texts);
  return texts;
}

function addTexts(
  node: DefaultTreeAdapterTypes.Node,
  href: string | null,
  texts: Omit<PageTexts, 'path'>,
): void {
  if ('value' in node) {
    const text = node.value.trim();
    if (text !== '') texts.runs.push({ text, href });
    return;
  }
  if (!('tagName' in node) || silent.has(node.tagName)) return;
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? null;
  if (node.tagName === 'html') texts.lang = attribute('lang') ?? '';
  if (node.tagName === 'title') {
    texts.title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    return;
  }
  const target = node.tagName === 'a' ? attribute('href') : href;
  for (const child of node.childNodes) addTexts(child, target, texts);
}
