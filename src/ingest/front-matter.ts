import {
  endsTitle,
  isAddresseeLine,
  isAnnexLabel,
  isClosingRemark,
  isDateLine,
  isDocNumberLine,
  isTitleLine,
} from './form.ts';
import { findMarker } from './markers.ts';
import type { PiecePart } from './types.ts';

/** What a paragraph before the numbered text is. */
type FrontRole = Extract<PiecePart, 'title' | 'docNumber' | 'addressee' | 'signature' | 'date' | 'segment'>;

/** The paragraphs before the numbered text, sorted: `roles[i]` says what paragraph `i` is. */
export interface FrontMatter {
  /** Paragraphs of the transmitting notice: 0 up to this one; 0 when there is no notice. */
  noticeEnd: number;
  /** Paragraphs of the plan's own front: `noticeEnd` up to this one. */
  frontEnd: number;
  roles: (FrontRole | 'loose')[];
}

/**
 * Tells the transmitting notice, the plan's title and its preamble from each other.
 *
 * A notice has an addressee, or a title that ends in 通知, and goes up to its date; a title after that date begins the plan.
 * Without such a title the notice itself carries the measures and ends where their numbers begin.
 *
 * @param texts - Every paragraph of the document.
 * @param isMarked - Whether a paragraph begins with a number.
 */
export function sortFrontMatter(texts: readonly string[], isMarked: (index: number) => boolean): FrontMatter {
  const roles: FrontMatter['roles'] = texts.map(() => 'loose');
  const firstMarked = findIndexFrom(texts, 0, (_, index) => isMarked(index));
  const addressee = texts.findIndex(
    (text, index) => index < Math.min(firstMarked, 12) && isAddresseeLine(text),
  );
  const title = texts.findIndex((text, index) => index < firstMarked && isTitleLine(text) && endsTitle(text));
  const isNotice = addressee >= 0 || (title >= 0 && /通知[）)]?$/.test(texts[title] ?? ''));
  const planTitle = isNotice ? findPlanTitle(texts, isMarked, Math.max(addressee, title) + 1) : -1;
  const noticeEnd = !isNotice ? 0 : planTitle >= 0 ? planTitle : firstMarked;
  const frontEnd = findIndexFrom(texts, noticeEnd, (_, index) => isMarked(index));
  sortNotice(texts, roles, noticeEnd, addressee, title);
  sortPlanFront(texts, roles, noticeEnd, frontEnd);
  return { noticeEnd, frontEnd, roles };
}

/**
 * The title that follows the notice's date, with nothing but a label of the annex between them; where there is no date, the title
 * that follows the label.
 */
function findPlanTitle(texts: readonly string[], isMarked: (index: number) => boolean, from: number): number {
  for (let index = from; index < texts.length; index++) {
    const isLabel = /^附\s*件\s*[0-9一]?[:：]?$/.test(texts[index] ?? '');
    if (!isLabel && !isDateLine(texts[index] ?? '')) continue;
    let next = index + 1;
    while (next < texts.length && (isAnnexLabel(texts[next] ?? '') || isClosingRemark(texts[next] ?? '')))
      next++;
    const text = texts[next] ?? '';
    if (text !== '' && isTitleLine(text) && !isMarked(next)) return isLabel ? index : index + 1;
  }
  return -1;
}

function sortNotice(
  texts: readonly string[],
  roles: FrontMatter['roles'],
  end: number,
  addressee: number,
  title: number,
): void {
  const bodyStart = addressee >= 0 ? addressee + 1 : title + 1;
  const date = findLastIndexBefore(texts, end, isDateLine);
  let signature = date;
  while (signature - 1 >= bodyStart && isSignature(texts[signature - 1] ?? '')) signature--;
  for (let index = 0; index < end; index++) {
    const text = texts[index] ?? '';
    if (index === title) roles[index] = 'title';
    else if (index === addressee) roles[index] = 'addressee';
    else if (isDocNumberLine(text)) roles[index] = 'docNumber';
    else if (index === date) roles[index] = 'date';
    else if (date >= 0 && index >= signature && index < date) roles[index] = 'signature';
    else if (index >= bodyStart && (date < 0 || index < date)) roles[index] = 'segment';
  }
}

const isSignature = (text: string) =>
  isTitleLine(text) && !isClosingRemark(text) && !endsTitle(text) && findMarker(text) === null;

function sortPlanFront(
  texts: readonly string[],
  roles: FrontMatter['roles'],
  start: number,
  end: number,
): void {
  let hasTitle = false;
  const lastTitle = findLastIndexBefore(texts, end, (text) => isTitleLine(text) && endsTitle(text));
  for (let index = start; index < end; index++) {
    const text = texts[index] ?? '';
    if (isDocNumberLine(text)) roles[index] = 'docNumber';
    else if (isDateLine(text)) roles[index] = 'date';
    else if (!hasTitle && isTitleLine(text) && !isAnnexLabel(text)) {
      // A line above the title, such as a letterhead, is not the title.
      if (endsTitle(text) || lastTitle <= index) {
        roles[index] = 'title';
        hasTitle = true;
      }
    } else if (/[。！？；：:]$/.test(text) && !isAnnexLabel(text)) roles[index] = 'segment';
  }
}

function findIndexFrom(
  texts: readonly string[],
  from: number,
  test: (text: string, index: number) => boolean,
): number {
  for (let index = from; index < texts.length; index++) if (test(texts[index] ?? '', index)) return index;
  return texts.length;
}

function findLastIndexBefore(texts: readonly string[], end: number, test: (text: string) => boolean): number {
  for (let index = end - 1; index >= 0; index--) if (test(texts[index] ?? '')) return index;
  return -1;
}
