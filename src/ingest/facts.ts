import { isDateLine } from './form.ts';
import { isInvisible } from './characters.ts';
import { isSureBody } from './clause-shape.ts';
import { parseNumeral, parseYear } from './numerals.ts';
import type { InstrumentFacts } from './types.ts';

/** The texts that say what the document is, each as shown or `null`. */
export interface FactTexts {
  noticeTitle: string | null;
  planTitle: string | null;
  docNumber: string | null;
  /** The issuers as signed, already parted by {@link partIssuers}. */
  signature: string | null;
  /** The same as the title names them. */
  titleIssuer: string | null;
  date: string | null;
}

/** Reads title, number, issuer and date; whatever the document does not state is `null`. */
export function readFacts({
  noticeTitle,
  planTitle,
  docNumber,
  signature,
  titleIssuer,
  date,
}: FactTexts): InstrumentFacts {
  return {
    title: planTitle ?? noticeTitle,
    docNumber,
    issuer: signature ?? titleIssuer,
    dateIssued: date === null ? null : toIsoDate(date),
  };
}

/** The bodies before 关于 in a title as issued, with its spaces: `北京市商务局 北京市财政局关于印发…的通知`. */
export function findTitleIssuer(title: string): string | null {
  const names = /^([^（(《]{2,200}?)关于/.exec(title)?.[1];
  // 北京市关于… names whose measures these are, not who issued them.
  return names === undefined || /^\s*北京市\s*$/.test(names) ? null : partIssuers(names);
}

/** Names as issued, put together with 、 where spaces or line ends stand between whole names, and without spaces otherwise. */
export function partIssuers(text: string): string {
  const plain = [...text].filter((character) => !isInvisible(character)).join('');
  const names = plain.trim().split(/[\s、]+/);
  return names.join(names.every(isSureBody) ? '、' : '');
}

/** `2024年7月5日` or `二〇二四年七月五日` as ISO 8601; `null` for anything else or a day that does not exist. */
export function toIsoDate(text: string): string | null {
  if (!isDateLine(text)) return null;
  const match = /([^（(年]{4})年([^月]+)月([^日]+)日/.exec(text.replace(/\s+/g, ''));
  const year = parseYear(match?.[1] ?? '');
  const month = parseNumeral(match?.[2] ?? '');
  const day = parseNumeral(match?.[3] ?? '');
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
