import { type Checked, type Pair, targetOf } from './checked.ts';
import { overlaps } from '../model/link/english-words.ts';
import type { Span } from '../model/link/find-terms.ts';
import type { Finding } from './finding.ts';
import {
  type ChineseDate,
  findChineseDates,
  findChineseNumbers,
  findEnglishNumbers,
  type Quantity,
} from './numbers.ts';

/** 7×24小时: all day, every day. */
const allDay = /7 ?[×x*] ?24/giu;
const englishAllDay = /24\/7|24 hours a day|around[- ]the[- ]clock/giu;

/** Every number and date of the Chinese stands in the English, and the English adds none. */
export function findNumberChanges({ pairs }: Checked): Finding[] {
  return pairs.flatMap((pair) => {
    const chineseHours = spansOf(pair.source, allDay);
    const englishHours = spansOf(pair.target, englishAllDay);
    const dates = findChineseDates(pair.source);
    const dateSpans = dates.flatMap(({ english }) => spansOf(pair.target, new RegExp(english, 'gu')));
    // A numeral inside a name is governed by its fixed rendering; a figure must show there too.
    const names = pair.names.filter(({ value }) => value.term !== undefined);
    const numbers = findChineseNumbers(pair.source, [...chineseHours, ...dates]).filter(
      (quantity) => quantity.digits || !names.some((name) => overlaps(name, quantity)),
    );
    const free = findEnglishNumbers(pair.target).filter(
      (quantity) =>
        ![...englishHours, ...dateSpans, ...(quantity.digits ? [] : pair.renderings)].some((span) =>
          overlaps(span, quantity),
        ),
    );
    const missing = numbers.filter(({ value }) => {
      const position = free.findIndex((quantity) => quantity.value === value);
      if (position !== -1) free.splice(position, 1);
      return position === -1;
    });
    const added = free.filter(
      (quantity) => quantity.digits && !pair.renderings.some((span) => overlaps(span, quantity)),
    );
    return [
      ...(chineseHours.length > 0 && englishHours.length === 0 ? [missingHours(pair)] : []),
      ...dates
        .filter(({ english }) => !pair.target.includes(english))
        .map((found) => missingDate(pair, found)),
      // A missing number and an added one are one change; the first of each belong together.
      ...missing.map((quantity, position) => missingNumber(pair, quantity, added[position])),
      ...added.slice(missing.length).map((quantity) => addedNumber(pair, quantity)),
    ];
  });
}

function missingHours(pair: Pair): Finding {
  return {
    ...error(pair, 0),
    message: 'The English does not say that the Chinese “7×24” means all day, every day.',
    hint: 'Write “24/7”.',
  };
}

function missingDate(pair: Pair, { text, english }: ChineseDate): Finding {
  return {
    ...error(pair, 0),
    message: `The date ${text} is missing in the English.`,
    hint: `Write “${english}”.`,
  };
}

function missingNumber(pair: Pair, { text, value }: Quantity, instead: Quantity | undefined): Finding {
  return {
    ...error(pair, instead?.start ?? 0),
    message: `The number ${text} is missing in the English${instead === undefined ? '' : `, which has ${instead.text}`}.`,
    hint: `Write “${value}”, in figures or in words.`,
  };
}

function addedNumber(pair: Pair, { start, text }: Quantity): Finding {
  return {
    ...error(pair, start),
    message: `The Chinese has no number for “${text}”.`,
    hint: 'Remove it, or correct it to the number in the Chinese.',
  };
}

function error(pair: Pair, offset: number): Pick<Finding, 'rule' | 'severity' | 'file' | 'path' | 'offset'> {
  return { rule: 'number', severity: 'error', ...targetOf(pair), offset };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
