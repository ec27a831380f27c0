import { isDateLine } from './form.ts';
import { parseNumeral, parseYear } from './numerals.ts';
import type { InstrumentFacts } from './types.ts';

/** The texts that say what the document is, each as shown or `null`. */
export interface FactTexts {
  noticeTitle: string | null;
  planTitle: string | null;
  docNumber: string | null;
  signature: string | null;
  date: string | null;
}

/** Reads title, number, issuer and date; whatever the document does not state is `null`. */
export function readFacts({
  noticeTitle,
  planTitle,
  docNumber,
  signature,
  date,
}: FactTexts): InstrumentFacts {
  const title = planTitle ?? noticeTitle;
  return {
    title,
    docNumber,
    issuer: signature ?? findIssuer(noticeTitle ?? title),
    dateIssued: date === null ? null : toIsoDate(date),
  };
}

/** The body before 关于 in a title: `北京市商务局关于印发…的通知`. */
function findIssuer(title: string | null): string | null {
  return /^(.{2,60}?)关于/u.exec(title ?? '')?.[1] ?? null;
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
