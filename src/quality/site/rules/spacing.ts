import { findClosest, isWithin, type Page, type PageElement, type PageText } from '../page.ts';
import type { Rule } from '../rule.ts';
import { excerpt } from '../shown-text.ts';

const rule = 'spacing';

/** Elements that continue the line of text they stand in. */
const inline = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const silent = new Set(['script', 'style', 'title', 'textarea', 'option']);

/** A space that no Chinese typesetter would set: before a closing mark, after an opening one. */
const strayInChinese = /(?<=[\p{Script=Han}\w]) [，。；：、）》〕”？！]|[（《〔“] (?=[\p{Script=Han}\w])/u;

/** A space before a mark that in English closes up to its word. */
const strayInEnglish = /(?<=[A-Za-z]) [,.;:!?)](?= |$)/;

/** Two words whose space was lost between two elements. */
const glued = /[A-Za-z,;:.)]\u0000[A-Za-z]/;

/**
 * Line breaks and element boundaries in templates put no space where none belongs and swallow none that does: marks close up
 * to their words, and English words of neighbouring elements stay apart.
 */
export const checkSpacing: Rule = (site) =>
  site.pages.flatMap((page) =>
    readLines(page).flatMap(({ text, lang, line }) => {
      const shown = text.replaceAll('\u0000', '');
      const isChinese = /^zh\b/i.test(lang);
      const stray = (isChinese ? strayInChinese : strayInEnglish).exec(shown);
      const words = isChinese ? null : glued.exec(text);
      const found = [
        ...(stray ? [`A stray space in "${around(shown, stray.index)}".`] : []),
        ...(words ? [`Words run together in "${around(shown, words.index)}".`] : []),
      ];
      const hint = 'Write the words and marks without a line break between them, or the space as {" "}.';
      return found.map((message) => ({ page: page.address, rule, message, hint, line }));
    }),
  );

interface Line {
  /** Text of one block, single-spaced; U+0000 stands where an element begins or ends. */
  text: string;
  lang: string;
  line: number | undefined;
}

/** Joins the texts of each block as a browser does. */
function readLines(page: Page): Line[] {
  const blocks = new Map<PageElement, Line>();
  let last: PageText | undefined;
  for (const text of page.texts) {
    if (silent.has(text.parent.tag) || isWithin(text.parent, 'head')) continue;
    const block = findClosest(text.parent, ({ tag }) => !inline.has(tag));
    if (!block) continue;
    const line = blocks.get(block);
    if (line) line.text += `${last?.parent === text.parent ? '' : '\u0000'}${text.value}`;
    else blocks.set(block, { text: text.value, lang: block.lang, line: text.line });
    last = text;
  }
  return [...blocks.values()].map((line) => ({ ...line, text: joinSpaces(line.text) }));
}

/** Spaces around element boundaries count as one, as they do on the screen. */
function joinSpaces(text: string): string {
  return text
    .replace(/[\s\u0000]*\s[\s\u0000]*/g, ' ')
    .replace(/\u0000+/g, '\u0000')
    .trim();
}

function around(text: string, index: number): string {
  return excerpt(text.slice(Math.max(0, index - 12), index + 24));
}
