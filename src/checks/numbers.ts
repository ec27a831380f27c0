import { getAt } from '../language/get-at.ts';
import { parseNumeral, parseYear } from '../ingest/numerals.ts';
import { overlaps } from '../model/link/english-words.ts';
import type { Span } from '../model/link/find-terms.ts';

/** A number in a text. */
export interface Quantity extends Span {
  value: number;
  /** As written. */
  text: string;
  /** False for a number written in words. */
  digits: boolean;
}

/** A date in a Chinese text, with the form it has in English. */
export interface ChineseDate extends Span {
  text: string;
  /** `July 5, 2024`, `July 2024` or `July 5`. */
  english: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const chineseScales = new Map([
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
]);
const englishScales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** 2024年7月5日, 2024年7月 or 7月5日. */
const date =
  /(?:(?<year>\d{4}|[〇零一二三四五六七八九]{4})年)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日)?/gu;
/** 30, 1,200, 2.5万, 3亿: a figure, perhaps with a scale. */
const arabic = /(\d+(?:,\d{3})*(?:\.\d+)?)(万亿|百万|千万|千|万|亿)?/gu;
/** 二〇二四年, the year written digit by digit. */
const writtenYear = /[〇零一二三四五六七八九]{4}(?=年)/gu;
/**
 * 三地, 两场, 一年: numerals before a word that counts. Numerals that are part of another word (统一, 一批, 进一步, 两用) have no
 * such word after them, or one of these characters before them.
 */
const counted =
  /(?<![进同统单第之万唯其专逐〇零一二两三四五六七八九十百])([一二两三四五六七八九十百]+)(?=个?(?:年|月|日|天|小时|周|地|关|场|次|项|家|倍|类|种))/gu;
const percent = /百分之([一二三四五六七八九十百]+)/gu;

/** The dates of a Chinese text that have at least a month and one of year and day. */
export function findChineseDates(text: string): ChineseDate[] {
  return [...text.matchAll(date)].flatMap((match): ChineseDate[] => {
    const { year, month = '', day } = match.groups ?? {};
    const name = months[(parseNumeral(month) ?? 0) - 1];
    if (name === undefined || (year === undefined && day === undefined)) return [];
    const dayPart = day === undefined ? '' : ` ${parseNumeral(day)}`;
    const yearPart = year === undefined ? '' : `${day === undefined ? '' : ','} ${parseYear(year)}`;
    return [{ ...spanOf(match), text: match[0], english: `${name}${dayPart}${yearPart}` }];
  });
}

/** The numbers of a Chinese text outside `excluded`: figures everywhere, numerals only where they surely count something. */
export function findChineseNumbers(text: string, excluded: readonly Span[]): Quantity[] {
  const figures = [...text.matchAll(arabic)].map((match) => ({
    value: toValue(match, chineseScales),
    digits: true,
    match,
  }));
  const years = [...text.matchAll(writtenYear)].map((match) => ({
    value: parseYear(match[0]) ?? 0,
    digits: true,
    match,
  }));
  const words = [...text.matchAll(counted), ...text.matchAll(percent)].map((match) => ({
    value: parseNumeral(getAt(match, 1).replace('两', '二')) ?? 0,
    digits: false,
    match,
  }));
  return [...figures, ...years, ...words]
    .map(({ match, value, digits }) => ({ ...spanOf(match), text: match[0], value, digits }))
    .filter((quantity) => !excluded.some((span) => overlaps(span, quantity)));
}

const englishWords = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, position) => [word, 30 + 10 * position] as const),
  ['once', 1],
  ['single', 1],
  ['both', 2],
  ['twice', 2],
  ['hundred', 100],
]);

/** The numbers of an English text: figures (`1,200`, `20th`, `2.5 million`) and words. */
export function findEnglishNumbers(text: string): Quantity[] {
  const figures = [
    ...text.matchAll(
      /(?<![\p{L}\d])(\d+(?:,\d{3})*(?:\.\d+)?)(?:st|nd|rd|th)?(?: (hundred|thousand|million|billion|trillion)\b)?/gu,
    ),
  ].map((match) => ({
    ...spanOf(match),
    text: match[0],
    value: toValue(match, englishScales),
    digits: true,
  }));
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap((match): Quantity[] => {
    const value = englishWords.get(match[0].toLowerCase());
    return value === undefined ? [] : [{ ...spanOf(match), text: match[0], value, digits: false }];
  });
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

/** The value of a figure, the first group of a match, with the scale that may be the second. */
function toValue(match: RegExpExecArray, scales: ReadonlyMap<string, number>): number {
  const figure = Number(getAt(match, 1).replaceAll(',', ''));
  const scale = match[2];
  return scale === undefined ? figure : figure * getAt(scales, scale);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
