import { splitTopLevel } from './brackets.ts';
import {
  findOpenEnd,
  innerLabel,
  isDeadline,
  isGenericParty,
  isSureBody,
  otherLabel,
  partyLabel,
} from './clause-shape.ts';
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

/** Words at the end of an item that give a part; 按职责分工 and the like only accompany it. */
const roleTail =
  /(?:(?:按照?|根据|依据?|依照)(?:各自|部门|本部门|有关|属地)?(?:职责|任务|职能|责任|权限|管理)(?:任务)?(?:分工|权限)?)?(?:共同|分别|联合|协同|具体|总体|统筹|组织|加快|持续|积极|总|协助)*(?:牵头|负责|配合|落实|实施|推进|办理|承担|参与|协助|协办|主办|主责|指导|支持|抓好|做好|开展|统筹|完成)+(?:(?:相关|有关|各项|具体|好)?(?:工作|任务|事项|落实))?$/; // 按职责分工负责

/** A part in brackets behind one name: 市商务局（牵头）. */
const bracketedRole = /[（(]((?:总|共同)?牵头(?:单位|部门)?|配合(?:单位|部门)?|负责|主责(?:单位)?)[）)]$/; // （牵头）

/** A remark in brackets that is no part of a name: 市商务局（2024年底前完成）. */
const bracketedRemark = /[（(]([^（()）]*)[）)]$/; // （2024年底前完成）

/** Words that join two names; they may also stand inside one: 市政务服务和数据局. */
const conjunction = /以及|和|及|与/g; // 市商务局和北京海关

/**
 * Reads a responsibility clause.
 *
 * Roles come only from the words of the text: 牵头 `lead`; 会同: the bodies before it `lead`, those after it `joint`; 配合
 * `support`; everything else `responsible`. Names are split at 、，；outside brackets, and at 和 only between two whole names.
 * Time limits are passed over.
 *
 * @param gaps - Where the issued text has a space that is not shown; between two whole names it separates them.
 */
export function parseResponsibility(clause: string, gaps: ReadonlySet<number> = new Set()): Responsibility {
  const result: Responsibility = { agencies: [], generic: [], openList: false };
  for (const group of splitTopLevel(clause, (sign) => '；;。\n'.includes(sign))) {
    for (const { text, start } of splitAtLabels(group.text)) {
      const label = partyLabel.exec(text);
      if (label === null && otherLabel.test(text)) continue;
      const labelLength = label?.[0].length ?? 0;
      new GroupReader(getLabelRole(label?.[1]), result, gaps).read(
        text.slice(labelLength),
        group.start + start + labelLength,
      );
    }
  }
  return result;
}

/** Parts of a group that each begin with a label: `牵头单位：…，配合单位：…`. */
function splitAtLabels(text: string): { text: string; start: number }[] {
  const starts = [...text.matchAll(innerLabel)].map(({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((start, index) => ({
    text: text.slice(start, starts[index]).replace(/[、，,\s]+$/, ''),
    start,
  }));
}

function getLabelRole(label: string | undefined): Role {
  if (label === undefined) return 'responsible';
  if (label.startsWith('牵头')) return 'lead';
  return label.startsWith('配合') ? 'support' : 'responsible';
}

/** Reads a list of names item by item; names wait for the word that gives them their part. */
class GroupReader {
  readonly #unmarked: Role;
  readonly #result: Responsibility;
  readonly #gaps: ReadonlySet<number>;
  #pending: Omit<Party, 'role'>[] = [];
  /** True once 会同 has been read. */
  #joint = false;

  constructor(unmarked: Role, result: Responsibility, gaps: ReadonlySet<number>) {
    this.#gaps = gaps;
    this.#unmarked = unmarked;
    this.#result = result;
  }

  read(text: string, start: number): void {
    let afterComma = false;
    for (const item of splitTopLevel(text, (sign) => '、，,'.includes(sign))) {
      this.#readItem(item.text, start + item.start, afterComma);
      afterComma = item.separator === '，' || item.separator === ',';
    }
    this.#give(this.#rest);
  }

  /** The part of names to which no word gives one. */
  get #rest(): Role {
    return this.#joint && this.#unmarked === 'responsible' ? 'joint' : this.#unmarked;
  }

  #readItem(item: string, start: number, afterComma: boolean): void {
    let text = item;
    let index = start;
    const together = text.indexOf('会同');
    if (together >= 0) {
      this.#pushNames(text.slice(0, together), index);
      this.#give('lead');
      this.#joint = true;
      index += together + 2;
      text = text.slice(together + 2);
    }
    if (isDeadline(text)) return;
    const remark = bracketedRemark.exec(text)?.[1];
    if (remark !== undefined && isDeadline(remark)) text = text.replace(bracketedRemark, '');
    const ownRole = bracketedRole.exec(text);
    if (ownRole !== null) {
      this.#give(this.#rest);
      this.#pushNames(text.slice(0, ownRole.index), index);
      this.#give(toRole(ownRole[1] ?? '', this.#rest));
      return;
    }
    const tail = findTail(text);
    // A comma ends a list whose part is not named, unless only the word for the part comes after it.
    if (afterComma && together < 0 && tail?.index !== 0) this.#give(this.#rest);
    this.#pushNames(tail === null ? text : text.slice(0, tail.index), index);
    if (tail !== null) this.#give(toRole(tail.words, this.#rest));
  }

  /** Gives all waiting names their part. */
  #give(role: Role): void {
    for (const party of this.#pending) {
      const list = isGenericParty(party.name) ? this.#result.generic : this.#result.agencies;
      list.push({ ...party, role });
    }
    this.#pending = [];
  }

  #pushNames(text: string, start: number): void {
    const gaps =
      this.#gaps.size === 0
        ? []
        : Array.from({ length: text.length }, (_, index) => index).filter((index) =>
            this.#gaps.has(start + index),
          );
    for (const name of splitConjoined(text, gaps)) this.#pushName(name.text, start + name.start);
  }

  /** Adds the name in `text`, without words around it; 等 marks an open list and is no part of it. */
  #pushName(text: string, start: number): void {
    const lead = /^\s*(?:并?由|以?及)?\s*/.exec(text)?.[0].length ?? 0;
    const index = start + lead;
    let name = text.slice(lead).replace(/\s+/g, '');
    const open = findOpenEnd(name);
    if (open !== null) {
      this.#result.openList = true;
      name = name.slice(0, open.index);
    }
    if (name !== '') this.#pending.push({ name, index });
    const general = open?.general ?? '';
    if (isGenericParty(general)) this.#pending.push({ name: general, index: index + name.length + 1 });
  }
}

/** The words at the end of an item that give a part; only its end is looked at, however long it is. */
function findTail(text: string): { index: number; words: string } | null {
  const from = Math.max(0, text.length - 30);
  const match = roleTail.exec(text.slice(from));
  return match === null ? null : { index: from + match.index, words: match[0] };
}

function toRole(words: string, rest: Role): Role {
  if (words.includes('牵头')) return 'lead';
  return words.includes('配合') ? 'support' : rest;
}

/** Splits at 和 and the like, and at gaps, where whole names stand on both sides. */
function splitConjoined(text: string, gaps: readonly number[]): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  const joints = [
    ...Array.from(text.matchAll(conjunction), ({ 0: word, index }) => ({ index, length: word.length })),
    ...gaps.map((index) => ({ index, length: 0 })),
  ].sort((a, b) => a.index - b.index);
  joints.forEach(({ index, length }, position) => {
    const before = text.slice(start, index);
    const rest = index + length;
    // The name that follows may hold such words itself, hence several places where it can end.
    const ends = joints.slice(position + 1, position + 4).map((joint) => joint.index);
    const isFollowed = [...ends, text.length].some((end) => isWhole(text.slice(rest, end)));
    if (before === '' || !isWhole(before) || !isFollowed) return;
    parts.push({ text: before, start });
    start = rest;
  });
  return [...parts, { text: text.slice(start), start }];
}

function isWhole(text: string): boolean {
  const name = text.slice(0, findOpenEnd(text)?.index);
  return isSureBody(name) || isGenericParty(name);
}
