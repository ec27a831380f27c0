import { countCharacters } from './characters.ts';
import { otherLabel, partyLabel } from './clause-shape.ts';

/** Words that a document's title ends in. */
const titleEnding =
  /(?:通知|方案|办法|措施|意见|计划|规定|细则|规划|条例|决定|公告|通告|公报|批复|函|指引|指南|要点|清单|政策|行动|纲要|任务分工|标准)(?:[（(][^（()）]{1,12}[）)])?[》”]?$/; // …水平实施方案（试行）

const date =
  /^[（(]?\s*[0-9０-９〇零一二三四五六七八九]{4}\s*年\s*[0-9０-９〇一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９〇一二三四五六七八九十]{1,3}\s*日\s*[）)]?$/; // 2024年7月5日
const docNumber =
  /^[（(]?[\p{Script=Han}\s]{1,20}[〔[［【(（]\s*[0-9０-９]{4}\s*[〕\]］】)）]\s*第?\s*[0-9０-９]{1,5}\s*号[）)]?$/u; // 京商总部字〔2024〕3号
const addressee = /^[^。！？；]{1,200}[:：]$/; // 各有关单位：

/** A date on a line of its own. */
export const isDateLine = (text: string): boolean => date.test(text);

/** A document number on a line of its own. */
export const isDocNumberLine = (text: string): boolean => docNumber.test(text);

/** Whom a notice is addressed to: a line that names parties and ends in a colon. */
export const isAddresseeLine = (text: string): boolean =>
  addressee.test(text) && /^(?:各|市|区|有关|相关|北京|首都|驻|天津|河北|全市|本市|机关|局|委)/.test(text);

/** A line that could be (a part of) a title: no sentence, no list, not long. */
export const isTitleLine = (text: string): boolean =>
  !/[。！？；;，,：:>＞|｜]/.test(text) &&
  countCharacters(text) <= 60 &&
  !isDateLine(text) &&
  !isDocNumberLine(text) &&
  !isAnnexLabel(text) &&
  !isClosingRemark(text);

/** True when a title is complete at the end of `text`. */
export const endsTitle = (text: string): boolean => titleEnding.test(text.trimEnd());

/** 附件, 附件1, 附件： on a line of its own or with the name of what is annexed. */
export const isAnnexLabel = (text: string): boolean =>
  /^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*(?:[:：.．、]|$)/.test(text);

/** A line of a table of contents: a heading, a row of dots, a page number. */
export const isContentsLine = (text: string): boolean =>
  // Only the end is looked at: in a long row of dots the pattern would begin at each of them.
  /(?:[.·]{3,}|…{1,}|\t|-{3,}|_{3,})\s*\d{1,3}$/.test(text.slice(-40));

/** Remarks that close an official document: whom it is copied to, how it is published. */
export const isClosingRemark = (text: string): boolean =>
  /^(?:抄送|主送|抄报|印发|联系人|联系电话|[（(](?:此件|此页|联系人|本文))/.test(text) ||
  /^.{2,30}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印发$/.test(text);

/** A paragraph that is a responsibility clause with a label: `责任单位：…`, `（牵头单位：…）`. */
export const isLabelledClause = (text: string): boolean => {
  const plain = text.replace(/^[（(〔【[［]/, '');
  return partyLabel.test(plain) || otherLabel.test(plain);
};
