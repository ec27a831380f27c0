import type { Rule } from '../rule.ts';
import { excerpt, findShownTexts } from '../shown-text.ts';

const rule = 'chinese-is-marked';

/** Han characters and the punctuation that only Chinese uses. */
const chinese = /[\p{Script=Han}、。《》「」『』【】〔〕]/u;

/**
 * Chinese stands only where the language in force is Chinese: in text, attributes that are shown or read out, description and
 * social cards. JSON-LD and scripts are data.
 */
export const checkChineseIsMarked: Rule = (site) =>
  site.pages.flatMap((page) =>
    findShownTexts(page)
      .filter(({ value, lang }) => chinese.test(value) && !/^zh\b/i.test(lang))
      .map(({ value, lang, place, line }) => ({
        page: page.address,
        rule,
        message: `Chinese under lang="${lang}" (${place}): "${excerpt(value)}".`,
        hint: 'Translate it, or mark the element lang="zh-CN"; the title and the description of a page cannot be marked.',
        line,
      })),
  );
