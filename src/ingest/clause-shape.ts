import { splitTopLevel } from './brackets.ts';

/** Ends that only names of bodies have. */
const strongEnding =
  /(?:局|委|办|办公室|政府|集团|公司|海关|委员会|管委会|协会|学会|商会|联合会|贸促会|理事会|工会|总站|院|厅|部|署|银行|[分支]行|管理部|单位|部门|大学|总队|支队|各区)(?:[（(][^（()）]*[）)])?$/; // 市公安局（出入境管理局）

/** Ends that names of bodies share with other words; they count only beside a sure one. */
const weakEnding =
  /(?:中心|企业|机构|基地|园区|机场|电力|铁路|区|街道|乡|镇|站|台|馆|社|处|所|组|联|队|厂|店|学校)$/; // 朝阳区

/** Words that give a body its part, at the end of an item or around 会同. */
const roleWord = /牵头|配合|负责|会同|按.{0,4}职责/;

/** Beginnings of brackets that explain, except or abbreviate, and so are part of the text. */
const explanation =
  /^(?:以下|简称|即|含|不含|包括|不包括|例如|如|详见|见|附|除|其中|不|指|原|由于|根据|依据|截至|注|包含|涵盖|英文)/;

/** Labels of the parties in a clause: `责任单位：`, `牵头：`. */
export const partyLabel =
  /^\s*((?:责任|牵头|主责|主办|主管|负责|配合|协办|协同|参与|实施|落实|支持)(?:责任)?(?:单位|部门|主体|机构)?)\s*[:：]\s*/; // 责任单位：

/** Labels of other things that stand in a clause: `完成时限：`. */
export const otherLabel = /^\s*(?:完成|实施|办结|推进)?(?:时限|时间|期限|进度|时间节点|日期)\s*[:：]/; // 完成时限：2024年底

/**
 * True when the content of a bracket has the form of a responsibility clause: at least half of its items look like bodies.
 *
 * `B型`, `AEO`, `药品除外` and `以下简称“示范区”` do not; `市商务局牵头，相关单位配合` does.
 */
export function looksLikeClause(content: string): boolean {
  const text = content.trim();
  if (text === '' || explanation.test(text)) return false;
  if (partyLabel.test(text) && /[:：]/.test(text)) return true;
  if (/除外$/.test(text) || /。/.test(text)) return false;
  const items = splitTopLevel(text, (sign) => '、，；,;'.includes(sign)).map((item) => item.text);
  const sure = items.filter((item) => looksLikeBody(item, strongEnding)).length;
  const likely = items.filter((item) => looksLikeBody(item, weakEnding)).length;
  return sure > 0 && (sure + likely) * 2 >= items.length;
}

function looksLikeBody(item: string, ending: RegExp): boolean {
  const name = item.replace(/\s+/g, '');
  if (name === '' || name.length > 40) return false;
  return roleWord.test(name) || ending.test(name.replace(/等(?:有关|相关)?(?:单位|部门)?$/, ''));
}
