import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../language/locales.ts';
import type { Prose } from '../graph/graph.ts';
import { ContentError, type Problem } from '../problem.ts';
import { type ProseHead, proseHeadSchema } from '../schemas/prose-head.ts';
import { parseYaml, readTextFile } from './yaml-file.ts';

/** Folder of the prose pages; one folder in it for each language. */
export const proseFolder = 'content/pages';

/** Between two lines of dashes at the start of the file; a byte order mark may stand before it. */
const headPattern = /^\uFEFF?---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/;

/**
 * The prose pages: what the heads of their files say. The text below is read when the page is made.
 *
 * @param root - Folder of the project.
 * @returns in the order that the heads of the Chinese files give.
 * @throws ContentError with every problem: a head that is missing or does not fit, a page that a language lacks.
 */
export function readProse(root: string): Prose[] {
  const problems: Problem[] = [];
  const known = { zh: listSlugs(root, 'zh'), en: listSlugs(root, 'en') };
  const take = (locale: Locale, slug: string) => {
    const file = `${proseFolder}/${locale}/${slug}.mdx`;
    if (known[locale].includes(slug)) return readHead(root, file, problems);
    problems.push({
      file,
      line: 0,
      column: 0,
      message: `The page “${slug}” exists in another language but not here.`,
      hint: 'Write it in this language too, or remove the other.',
    });
    return null;
  };
  const pages = [...new Set([...known.zh, ...known.en])].sort().flatMap((slug) => {
    const [zh, en] = [take('zh', slug), take('en', slug)];
    return zh === null || en === null ? [] : { slug, heads: { zh, en } };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return pages.sort((a, b) => a.heads.zh.order - b.heads.zh.order);
}

function listSlugs(root: string, locale: Locale): string[] {
  const folder = join(root, proseFolder, locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''));
}

function readHead(root: string, file: string, problems: Problem[]): ProseHead | null {
  try {
    const match = headPattern.exec(readTextFile(root, file).replaceAll('\r\n', '\n'));
    if (match === null) {
      throw new ContentError([
        {
          file,
          line: 1,
          column: 1,
          message: 'The page has no head.',
          hint: 'Begin the file with title, description and order between two lines of three dashes, as its neighbours do.',
        },
      ]);
    }
    // The line of dashes before it counts.
    return parseYaml(`\n${match[1] ?? ''}`, file, proseHeadSchema).value;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
