import { parseNumeral } from './numerals.ts';

/** Ways in which these documents number their parts. A style is not a level: the outline decides that. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'chapter-section'
  | 'article'
  | 'task'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled';

/** A number at the beginning of a paragraph. */
export interface Marker {
  style: MarkerStyle;
  value: number;
  /** As issued, without punctuation: `一`, `12`, `第三条`. */
  num: string;
  /** UTF-16 length, spaces after it included. */
  length: number;
}

const numeral = '[〇零一二三四五六七八九十百]+';
const arabic = '[0-9０-９]{1,3}';

/** Each pattern with a sample; the first group is the numeral. The order matters where one could be read as another. */
const patterns: readonly [MarkerStyle, RegExp][] = [
  ['part', new RegExp(`^第\\s*(${numeral}|${arabic})\\s*(?:部分|篇)`)], // 第一部分 总体要求
  ['chapter', new RegExp(`^第\\s*(${numeral}|${arabic})\\s*章`)], // 第一章 总则
  ['chapter-section', new RegExp(`^第\\s*(${numeral}|${arabic})\\s*节`)], // 第一节 目标
  ['article', new RegExp(`^第\\s*(${numeral}|${arabic})\\s*条(?!规定|的|第|款|所|、|和|至|明确|要求)`)], // 第一条 优化通关
  ['task', new RegExp(`^(?:任务|措施|举措|事项)\\s*(${numeral}|${arabic})\\s*[:：、.．]`)], // 任务1：优化通关
  ['han', new RegExp(`^(${numeral})\\s*(?:、(?!${numeral}(?:级|类|线|批|期|环|季度))|[.．](?![0-9]))`)], // 一、总体要求
  ['han-bracket', new RegExp(`^[（(]\\s*(${numeral})\\s*[）)]、?`)], // （一）指导思想
  ['arabic-bracket', new RegExp(`^(?:[（(]\\s*(${arabic})\\s*[）)]、?|(${arabic})[)）])`)], // （1）优化通关
  ['arabic', new RegExp(`^(${arabic})\\s*[、.．](?:(?![0-9０-９])|(?=[0-9０-９]{4}年))`)], // 1. 优化通关
  ['circled', /^([①-⑳])/], // ①优化通关
];

/** What every marker begins with: most paragraphs are told from the numbered ones by their first character. */
const beginning = /^[第任措举事（(〇零一二三四五六七八九十百0-9０-９①-⑳]/; // 第

/** The number that a paragraph begins with, or `null`. `1.5亿元` and `2024年` are none. */
export function findMarker(text: string): Marker | null {
  if (!beginning.test(text)) return null;
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const found = match[1] ?? match[2] ?? '';
    const value = parseNumeral(found.normalize('NFKC'));
    if (value === null) continue;
    const spaces = /^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
    return {
      style,
      value,
      num: match[0].startsWith('第')
        ? match[0].normalize('NFKC').replace(/\s/g, '')
        : found.normalize('NFKC'),
      length: match[0].length + spaces,
    };
  }
  return null;
}
