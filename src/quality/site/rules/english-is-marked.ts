import { decode } from '../../../ingest/decode.ts';
import { listIssuedFiles } from '../issued-texts.ts';
import { findClosest, type Page, type PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import { excerpt, findShownTexts } from '../shown-text.ts';
import type { Site } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'english-is-marked';

/** Words that Chinese uses as they are, besides those of the issued texts. A new one goes here only if a Chinese editor would write it. */
const properForms = new Set([
  // the issued texts of the sample portal
  'AIS',
  // airport codes
  'PEK',
  'PKX',
  // names of formats, codes and standards
  'ASCII',
  'BibTeX',
  'BOM',
  'CSL',
  'CSS',
  'CSV',
  'HTML',
  'ISO',
  'JSON',
  'Markdown',
  'PDF',
  'PNG',
  'RIS',
  'RSS',
  'SHA',
  'SVG',
  'TXT',
  'URL',
  'UTF',
  'XLIFF',
  'XML',
  'YAML',
  'ZIP',
  // names of programs
  'GitHub',
  'JavaScript',
  'LinkedIn',
  'Pagefind',
  // names of systems and of their command lines
  'Linux',
  'PowerShell',
  'Windows',
  'macOS',
  // Unicode is a name in every language
  'Unicode',
]);

/** Elements whose text is code. */
const codeElements = new Set(['code', 'kbd', 'pre', 'samp', 'var']);

/** Runs of Latin letters that are no words: addresses, host names, paths, file names, checksums. */
const nonWords = new RegExp(
  [
    String.raw`\bhttps?://[^\s\p{Script=Han}，。；）》]+`, // https://portal.example/zh/
    String.raw`\b[\w.+-]+@[\w-]+\.[\w.-]+`, // office@portal.example
    String.raw`\b(?:[\w-]+\.)+[a-z]{2,}\b(?:/[\w./#?=-]*)?`, // portal.example/zh/, source.txt
    String.raw`(?<![\w/])/(?:[\w-]+/)*[\w.#?=-]*`, // /zh/ferry-2023/8/#s1
    String.raw`\b[0-9a-f]{32,}\b`, // a checksum
    String.raw`#[a-z][\w-]*`, // #s1
  ].join('|'),
  'gu',
);

/** A word of three or more Latin letters; accents and apostrophes within belong to it, a closing quotation mark does not. */
const word = /\p{Script=Latin}[\p{Script=Latin}'’]+\p{Script=Latin}/gu;

/**
 * English words stand only where the language in force is not Chinese. Interface text that was left untranslated shows up
 * here; words that an issued text has itself, short forms that Chinese uses, addresses, file names and code do not.
 */
export const checkEnglishIsMarked: Rule = (site) => {
  const issued = listIssuedWords(site);
  return site.pages.flatMap((page) => findUnmarkedEnglish(page, issued));
};

/** Words in Latin letters that the issued texts of a site have themselves. */
export function listIssuedWords(site: Site): ReadonlySet<string> {
  return new Set(listIssuedFiles(site).flatMap(({ bytes }) => decode(bytes).text.match(word) ?? []));
}

/** The same on one page. */
export function findUnmarkedEnglish(page: Page, issued: ReadonlySet<string>): Violation[] {
  return findShownTexts(page)
    .filter(({ lang, element }) => /^zh\b/i.test(lang) && !isCode(element))
    .flatMap(({ value, lang, place, line }) => {
      const words = [...new Set(value.replace(nonWords, ' ').match(word))].filter(
        (found) => !properForms.has(found) && !issued.has(found),
      );
      if (words.length === 0) return [];
      return [
        {
          page: page.address,
          rule,
          message: `English under lang="${lang}" (${place}): ${words.join(', ')} in "${excerpt(value)}".`,
          hint: 'Write it in Chinese, or mark it as English with lang="en"; a form that Chinese uses as it is goes into the list of this rule.',
          line,
        },
      ];
    });
}

function isCode(element: PageElement): boolean {
  return findClosest(element, ({ tag }) => codeElements.has(tag)) !== undefined;
}
