import { splitTopLevel } from './brackets.ts';
import { otherLabel, partyLabel } from './clause-shape.ts';
import type { Role } from './types.ts';

/** A party of a clause; `index` is where its name begins in the clause. */
export interface Party {
  name: string;
  role: Role;
  index: number;
}

/** What a responsibility clause says. */
export interface Responsibility {
  agencies: Party[];
  generic: Party[];
  /** True when the list is marked as open by 等. */
  openList: boolean;
}

/** Parties named only in general: 相关单位, 有关部门, 各区政府, 各有关区. */
const genericParty =
  /^(?:市级?|全市|本市|国家|区级?|中央在京)?(?:各|相关|有关|各有关|各相关|其他|其他有关|其他相关|涉及|属地|成员|行业主管|主管|各成员|各市级|市有关|市相关)+(?:级|市级)?(?:单位|部门|委办局|区政府|区人民政府|区|区委|区级部门|区有关部门|政府|企业|机构|管委会|园区管委会|园区|街道|乡镇|街道乡镇|责任单位|主管部门|成员单位|行业协会|协会|地区)$/;

/** Ends of an item that give a part, each role told by one word; 按职责分工 and the like only accompany it. */
const roleTail =
  /(?:按照?|根据)?(?:各自|部门)?(?:职责|任务|职能)?(?:分工)?(?:共同|分别|联合|协同|具体|总体|统筹)?(?:负责牵头|牵头负责|牵头落实|牵头|协助配合|配合落实|配合|参与配合|负责落实|负责实施|负责|组织落实|组织实施|抓好落实|落实|实施|推进|办理|承担)$/; // 按职责分工负责

/**
 * Reads a responsibility clause.
 *
 * Roles come only from the words of the text: 牵头 `lead`; 会同: the bodies before it `lead`, those after it `joint`; 配合
 * `support`; everything else `responsible`. Names are split at 、，；only, outside brackets: 和 may belong to a name.
 */
export function parseResponsibility(clause: string): Responsibility {
  const result: Responsibility = { agencies: [], generic: [], openList: false };
  for (const group of splitTopLevel(clause, (sign) => '；;。\n'.includes(sign))) {
    const label = partyLabel.exec(group.text);
    if (label === null && otherLabel.test(group.text)) continue;
    readGroup(group.text, group.start, label, result);
  }
  return result;
}

function readGroup(text: string, start: number, label: RegExpExecArray | null, result: Responsibility): void {
  const labelLength = label?.[0].length ?? 0;
  const unmarked = getLabelRole(label?.[1]);
  let pending: Omit<Party, 'role'>[] = [];
  let joint = false;
  /** Names that a comma has parted from what follows. */
  let afterComma = 0;
  const give = (role: Role, parties = pending) => {
    for (const party of parties) {
      const list = genericParty.test(party.name) ? result.generic : result.agencies;
      list.push({ ...party, role });
    }
    pending = pending.filter((party) => !parties.includes(party));
  };
  const leave = () => give(joint && unmarked === 'responsible' ? 'joint' : unmarked);
  for (const item of splitTopLevel(text.slice(labelLength), (sign) => '、，,'.includes(sign))) {
    let rest = item.text;
    let index = start + labelLength + item.start;
    const together = rest.indexOf('会同');
    if (together >= 0) {
      pushName(rest.slice(0, together), index, pending, result);
      give('lead');
      joint = true;
      index += together + 2;
      rest = rest.slice(together + 2);
    } else if (afterComma > 0) {
      // A comma ends a list whose part is not named: what follows it has a part of its own.
      leave();
    }
    const tail = roleTail.exec(rest);
    pushName(tail === null ? rest : rest.slice(0, tail.index), index, pending, result);
    if (tail !== null) giveByTail(tail[0], joint, unmarked, give);
    afterComma = item.separator === '，' || item.separator === ',' ? pending.length : 0;
  }
  leave();
}

function giveByTail(tail: string, joint: boolean, unmarked: Role, give: (role: Role) => void): void {
  if (tail.includes('牵头')) give('lead');
  else if (tail.includes('配合')) give('support');
  else give(joint ? 'joint' : unmarked);
}

function getLabelRole(label: string | undefined): Role {
  if (label === undefined) return 'responsible';
  if (label.includes('牵头')) return 'lead';
  return label.includes('配合') ? 'support' : 'responsible';
}

/** Adds the name in `text`, without words around it; 等 marks an open list and is no part of it. */
function pushName(text: string, index: number, pending: Omit<Party, 'role'>[], result: Responsibility): void {
  const lead = /^\s*(?:并?由|及|以及|和)?\s*/.exec(text)?.[0].length ?? 0;
  let name = text.slice(lead).replace(/\s+/g, '');
  const open = /等((?:有关|相关|各)?(?:单位|部门|市级部门|区|企业|机构)?)$/.exec(name);
  if (open !== null && open.index > 0) {
    result.openList = true;
    name = name.slice(0, open.index);
    const general = open[1] ?? '';
    if (genericParty.test(general)) {
      pending.push({ name, index: index + lead }, { name: general, index: index + lead + open.index + 1 });
      return;
    }
  } else if (/^等/.test(name)) {
    result.openList = true;
    name = name.slice(1);
  }
  if (name === '') return;
  pending.push({ name, index: index + lead });
}
