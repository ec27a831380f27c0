import type { Random } from './random.ts';

/** The same words in both languages. */
export interface Pair {
  zh: string;
  en: string;
}

/** What sentences are made of besides the fixed words below. */
export interface Vocabulary {
  /** Verbs that begin a clause. */
  verbs: readonly Pair[];
  /** Names of concepts. */
  concepts: readonly Pair[];
}

/** What is done with a concept; the Chinese follows its name, the English stands before it. */
const aspects: readonly Pair[] = [
  { zh: '', en: '' },
  { zh: '建设', en: 'the development of ' },
  { zh: '试点', en: 'pilot projects for ' },
  { zh: '工作机制', en: 'working mechanisms for ' },
  { zh: '推广应用', en: 'the wider use of ' },
  { zh: '服务流程', en: 'service procedures for ' },
  { zh: '数据共享', en: 'data sharing on ' },
  { zh: '标准规范', en: 'standards for ' },
  { zh: '配套政策', en: 'supporting policies on ' },
  { zh: '信息公开', en: 'the disclosure of information on ' },
];

/** What it is for; they end a sentence. */
const aims: readonly Pair[] = [
  { zh: '提高办理效率', en: 'so that procedures take less time' },
  { zh: '降低企业成本', en: 'so that costs for enterprises fall' },
  { zh: '方便企业查询办理', en: 'so that enterprises find and use the service more easily' },
  { zh: '形成可复制的经验', en: 'so that the experience can be applied elsewhere' },
  { zh: '吸引更多项目落地', en: 'so that more projects settle here' },
  { zh: '增强企业获得感', en: 'so that enterprises notice the benefit' },
  { zh: '保障货物快速流转', en: 'so that goods move on quickly' },
  { zh: '完善风险防控体系', en: 'so that risks are better controlled' },
];

/** How a sentence begins. */
const starts: readonly Pair[] = [
  { zh: '围绕', en: 'with a view to ' },
  { zh: '依托', en: 'on the basis of ' },
  { zh: '针对', en: 'with regard to ' },
  { zh: '结合', en: 'in combination with ' },
];

/** A heading of one clause, without a full stop. */
export function inventHeading(random: Random, { verbs, concepts }: Vocabulary): Pair {
  const verb = random.pick(verbs);
  const object = toObject(random, [random.pick(concepts)]);
  return { zh: `${verb.zh}${object.zh}`, en: capitalise(`${verb.en} ${object.en}`) };
}

/** A sentence: what it starts from, one or two things to be done, each with one or two concepts, and what for; with a full stop. */
export function inventSentence(random: Random, { verbs, concepts }: Vocabulary): Pair {
  const [first, ...named] = random.draw(concepts, 6);
  const start = random.pick(starts);
  const opening = toObject(random, first === undefined ? [] : [first]);
  const clauses = random.draw(verbs, 1 + random.below(2)).map((verb) => {
    const object = toObject(random, named.splice(0, 1 + random.below(2)));
    return { zh: `${verb.zh}${object.zh}`, en: `${verb.en} ${object.en}` };
  });
  const parts = [
    { zh: `${start.zh}${opening.zh}`, en: `${start.en}${opening.en}` },
    ...clauses,
    random.pick(aims),
  ];
  return {
    zh: `${parts.map(({ zh }) => zh).join('，')}。`,
    en: `${capitalise(parts.map(({ en }) => en).join(', '))}.`,
  };
}

function toObject(random: Random, concepts: readonly Pair[]): Pair {
  const aspect = random.pick(aspects);
  return {
    zh: `${concepts.map(({ zh }) => zh).join('和')}${aspect.zh}`,
    en: `${aspect.en}${concepts.map(({ en }) => en).join(' and ')}`,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
