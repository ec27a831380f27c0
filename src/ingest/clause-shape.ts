import { splitTopLevel } from './brackets.ts';

/** A bracket at the end of a name that tells a part of the body: 市公安局（出入境管理局）. */
const nameBracket = '(?:[（(][^（()）]*[）)])?';

/** Ends that only names of bodies have. */
const strongEnding = new RegExp(
  `(?:局|委|委员会|办公室|政府|集团|公司|海关|协会|学会|商会|联合会|贸促会|理事会|工会|总站|总队|支队|办事处|[分支]行|各区)${nameBracket}$`, // 市商务局
);

/** Ends that make a body of a name with such a beginning: 市委组织部, 北京大学. */
const prefixedBody = new RegExp(
  `^(?:市|区|国家|中央|中共|北京|首都|团市委|国网|中国|中关村|京津冀).*(?:办|部|院|厅|署|银行|大学|学院|中心|联|会|组|所|总站|台|处|社|队|馆|电网|铁路)${nameBracket}$`, // 市委组织部
);

/** Ends that names of bodies share with other words; they count only beside a sure one, or where nothing but a list can stand. */
const weakEnding =
  /(?:办|部|院|厅|署|银行|大学|学院|中心|企业|机构|基地|园区|机场|电力|铁路|区|街道|乡|镇|站|台|馆|社|处|所|组|联|队|厂|店|学校|指挥部|专班)$/; // 朝阳区

/** Words that give a body its part. */
const roleWord = /.(?:牵头|配合|负责|会同)|^会同|按.{0,4}职责/; // 市商务局牵头

/** Beginnings of brackets that explain, except or abbreviate, and so are part of the text. */
const explanation =
  /^(?:以下|简称|即|含|不含|包括|不包括|例如|如|详见|见|附|除|其中|不|指|原|由于|根据|依据|截至|注|包含|涵盖|英文|下同|试行)/; // 以下简称“示范区”

const partyNoun =
  '(?:责任)?(?:单位|部门|主体|机构|处室|科室)(?:[（(](?:单位|部门|处室)[）)])?(?:及(?:责任)?分工|和责任人|及责任人)?';
const partyKind =
  '(?:责任|牵头|主责|主办|主管|负责|配合|协办|协同|协作|参与|参加|实施|落实|支持|承办|组织实施|牵头负责|主要责任|第一责任|共同责任)';

/** Labels of the parties in a clause: `责任单位：`, `牵头：`. The first group is the label without its colon. */
export const partyLabel = new RegExp(
  `^\\s*(${partyKind}(?:${partyNoun})?|(?:责任|职责|任务)分工)\\s*[:：]\\s*`, // 责任单位：
);

/** The same where it does not stand at the beginning: only the full form is sure there. */
const innerPartyLabel = `${partyKind}${partyNoun}`;

const otherNoun =
  '(?:(?:完成|实施|办结|推进|落实|计划|启动|预计|整改|验收|销号|报送)?(?:时限|时间|期限|进度|时间节点|日期|年限|完成时间)(?:要求|安排|节点)?|责任人|联系人|责任领导|牵头(?:市|区)?领导|分管领导|完成情况|备注)';

/** Labels of other things that stand in a clause: `完成时限：`. */
export const otherLabel = new RegExp(`^\\s*${otherNoun}\\s*[:：]`); // 完成时限：2024年底

/** Any label that begins a new part of a clause, wherever it stands in it. */
export const innerLabel = new RegExp(`(?:${innerPartyLabel}|${otherNoun})\\s*[:：]`, 'g'); // …、北京海关，配合单位：

/** A time by which something is done, as it stands among or behind the bodies. */
const deadline =
  /^(?:到|至|截至)?(?:\d{4}\s*[年—–-]|\d{1,2}\s*月|[一二三四]季度|第[一二三四]季度|长期|持续|全年|年底|年内|年度|每[年季月]|常年|立即|适时|近期|远期|中期|分阶段|分年度|按(?:年度|季度|月|时间节点|计划|时序|期)|上半年|下半年|本年|今年|明年|完成时限|贯穿)[^局委办府司]*$/; // 2024年12月底前完成

/** True for `2024年底前完成`, `长期坚持`. */
export const isDeadline = (text: string): boolean => deadline.test(text.trim()) || otherLabel.test(text);

/** True for a name that no other words than those of a body have. */
export const isSureBody = (name: string): boolean =>
  name.length <= 40 && (strongEnding.test(name) || prefixedBody.test(name));

/**
 * True when the content of a bracket has the form of a responsibility clause: at least half of its items look like bodies.
 *
 * `B型`, `AEO`, `药品除外` and `以下简称“示范区”` do not; `市商务局牵头，相关单位配合` does.
 *
 * @param standsAlone - Whether the bracket stands after a full stop or on its own line, where nothing but such a list is expected:
 * `朝阳区、丰台区` is then one, too.
 */
export function looksLikeClause(content: string, standsAlone = false): boolean {
  const text = content.trim();
  if (text === '' || explanation.test(text)) return false;
  if (splitTopLevel(text, (sign) => '；;。，,'.includes(sign)).some((part) => partyLabel.test(part.text)))
    return true;
  if (/除外$/.test(text) || /。/.test(text)) return false;
  const items = splitTopLevel(text, (sign) => '、，；,;'.includes(sign))
    .map((item) => item.text.replace(/\s+/g, ''))
    .filter((item) => item !== '' && !isDeadline(item));
  const sure = items.filter((item) => looksLikeBody(item)).length;
  const likely = items.filter((item) => !looksLikeBody(item) && isWeakBody(item)).length;
  return (standsAlone ? sure + likely : sure) > 0 && (sure + likely) * 2 >= items.length;
}

function looksLikeBody(item: string): boolean {
  if (item.length > 60) return false;
  const name = withoutOpenEnd(item);
  return roleWord.test(item) || isSureBody(name) || isGenericParty(name);
}

function isWeakBody(item: string): boolean {
  const name = withoutOpenEnd(item);
  return name.length > 1 && name.length <= 30 && weakEnding.test(name) && !/^\d/.test(name);
}

const withoutOpenEnd = (item: string) => item.slice(0, findOpenEnd(item)?.index);

/**
 * The 等 that marks a list as open, with the general party it may name: 市水务局等, 西城区等各区政府. `null` where 等 belongs to a name.
 */
export function findOpenEnd(name: string): { index: number; general: string } | null {
  const match = /(?<![高中初同])等([^等]{0,15})$/.exec(name);
  const general = match?.[1] ?? '';
  if (match === null) return null;
  const isCount = /^[\d一二三四五六七八九十]*个?(?:市级|市|区级|区)?(?:部门|单位|区|企业|机构|委办局)?$/.test(
    general,
  );
  return isCount || isGenericParty(general) ? { index: match.index, general } : null;
}

const genericParty = new RegExp(
  `^(?:市级?|区级?|全市|本市|国家|中央(?:驻京|在京)?|市区)?(?:各|相关|有关|其他|属地|涉及|所有|成员|行业主管|行业|主管|责任|专班|工作专班)+(?:市级|区级|级|市属|区属|区)*(?:相关|有关|责任|成员|行业|主管|国有|牵头|主责|专班)*(?:单位|部门|委办局|委办|政府|人民政府|区|区县|县|区委区政府|企业|机构|管委会|园区|街道|乡镇|街镇|街乡镇|街道乡镇|街道办事处|办事处|街道办|乡镇政府|协会|商会|学会|地区|高校|学校|医院|科研院所|院校|高等院校|工作组|平台|银行|金融机构|运营单位)${nameBracket}$`, // 各有关区政府
);

/** 各, 相关 and the like begin no proper name: 各涉农区政府, 辖区各银行, 各组团. */
const generalBeginning = new RegExp(
  `^(?:市|区|辖区|全市|本市|在京)?(?:各|相关|有关|其他|属地|辖区)\\p{Script=Han}{0,10}(?:单位|部门|政府|区|县|园区|组团|企业|公司|集团|机构|管委会|街道|乡镇|银行|办事处|协会|商会|高校|学校|医院|专班)${nameBracket}$`, // 各涉农区政府
  'u',
);

/** True for a party named only in general: 相关单位, 有关部门, 各区政府. */
export const isGenericParty = (name: string): boolean =>
  genericParty.test(name) || generalBeginning.test(name);
