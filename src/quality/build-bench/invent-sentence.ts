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

const toClause = (random: Random, verb: Pair, concept: Pair): Pair => {
  const aspect = random.pick(aspects);
  return { zh: `${verb.zh}${concept.zh}${aspect.zh}`, en: `${verb.en} ${aspect.en}${concept.en}` };
};

/** A heading of one clause, without a full stop. */
export function inventHeading(random: Random, { verbs, concepts }: Vocabulary): Pair {
  const clause = toClause(random, random.pick(verbs), random.pick(concepts));
  return { zh: clause.zh, en: capitalise(clause.en) };
}

/** A sentence of two to four clauses, with a full stop. */
export function inventSentence(random: Random, { verbs, concepts }: Vocabulary): Pair {
  const count = 2 + random.below(3);
  const named = random.draw(concepts, count);
  const clauses = random
    .draw(verbs, named.length)
    .flatMap((verb, index) =>
      named.slice(index, index + 1).map((concept) => toClause(random, verb, concept)),
    );
  const aim = random.pick(aims);
  return {
    zh: `${[...clauses, aim].map(({ zh }) => zh).join('，')}。`,
    en: `${capitalise([...clauses, aim].map(({ en }) => en).join(', '))}.`,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
