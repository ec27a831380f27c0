import { stringify } from 'yaml';
import { inventHeading, inventSentence, type Pair, type Vocabulary } from './invent-sentence.ts';
import { createRandom, type Random } from './random.ts';

/** A body as responsibility clauses print it. */
type Body = Pair;

/** What instruments are made of. */
export interface Stock extends Vocabulary {
  bodies: readonly Body[];
}

/** An invented instrument as the files of the project hold it. */
export interface InventedInstrument {
  id: string;
  /** `source.txt`. */
  source: string;
  /** `instrument.yaml`. */
  settings: string;
  /** Contents of the files of its English, by their names. */
  translations: Map<string, string>;
  /** What a measure says and who answers for it. */
  measures: InventedMeasure[];
}

/** An invented measure. */
interface InventedMeasure {
  number: number;
  heading: Pair;
  sentences: Pair[];
  bodies: Body[];
}

/** How many measures each has; the plan that the project began with has as many. */
export const measuresEach = 32;

const chapters: readonly Pair[] = [
  { zh: '总体要求', en: 'General requirements' },
  { zh: '主要任务', en: 'Main tasks' },
  { zh: '保障措施', en: 'Supporting measures' },
];

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八'];

/**
 * Invents the instrument of a number: a notice, a preamble, and a plan of three chapters, the second of which has the measures in
 * subsections. The same number and stock give the same files.
 *
 * @throws when the stock has no bodies, verbs or concepts.
 */
export function inventInstrument(number: number, stock: Stock): InventedInstrument {
  const random = createRandom(number);
  const id = `invented-${String(number).padStart(3, '0')}`;
  const issuer = random.pick(stock.bodies);
  const subject = random.pick(stock.concepts);
  const title: Pair = {
    zh: `关于${subject.zh}的工作方案（第${number}号）`,
    en: `Work Plan on ${subject.en} (No. ${number})`,
  };
  const files = createFiles();
  const docNumber: Pair = {
    zh: `京试发〔2025〕${number}号`,
    en: `Jing Shi Fa [2025] No. ${number}`,
  };
  files.add('instrument', { title, docNumber, issuer });
  const measures: InventedMeasure[] = [];
  const source = [
    writeNotice(random, stock, files, { title, docNumber, issuer }),
    title.zh,
    writeText(random, stock, files, 'preamble', 1),
    ...chapters.flatMap((heading, index) => {
      const chapter = `sec-${index + 1}`;
      files.add(chapter, { heading });
      const isMain = index === 1;
      return [
        `${chineseNumbers[index]}、${heading.zh}`,
        ...Array.from({ length: isMain ? 4 : 2 }, (_, place) => {
          const subsection = `${chapter}-${place + 1}`;
          const name = inventHeading(random, stock);
          const head = `（${chineseNumbers[place]}）${name.zh}`;
          if (!isMain) return `${head}\n\n${writeText(random, stock, files, subsection, 2, name)}`;
          files.add(subsection, { heading: name });
          const written = Array.from({ length: measuresEach / 4 }, () => {
            const measure = inventMeasure(random, stock, measures.length + 1);
            measures.push(measure);
            return writeMeasure(random, files, measure);
          });
          return [head, ...written].join('\n\n');
        }),
      ];
    }),
  ].join('\n\n');
  return { id, source: `${source}\n`, settings: writeSettings(id), translations: files.texts, measures };
}

function inventMeasure(random: Random, stock: Stock, number: number): InventedMeasure {
  // Most measures name a few bodies, a few name very many.
  const count = random.chance(0.04) ? 20 : 1 + random.below(6);
  return {
    number,
    heading: inventHeading(random, stock),
    sentences: inventSentences(random, stock, 1 + random.below(2)),
    bodies: random.draw(stock.bodies, count),
  };
}

function writeMeasure(random: Random, files: Files, measure: InventedMeasure): string {
  const { number, heading, sentences, bodies } = measure;
  files.add(`measure-${number}`, { heading, ...toSegments(sentences) });
  return `${number}. ${heading.zh}。${joinChinese(sentences)}（${writeClause(random, bodies)}）`;
}

/** 甲牵头，乙、丙配合 or 甲、乙等, or a plain list. */
function writeClause(random: Random, bodies: readonly Body[]): string {
  const names = bodies.map(({ zh }) => zh);
  const [first = '', ...others] = names;
  if (others.length > 0 && random.chance(0.3)) return `${first}牵头，${others.join('、')}配合`;
  return random.chance(0.1) ? `${names.join('、')}等` : names.join('、');
}

function writeNotice(
  random: Random,
  stock: Stock,
  files: Files,
  { title, docNumber, issuer }: Record<'title' | 'docNumber' | 'issuer', Pair>,
): string {
  const heading: Pair = {
    zh: `${issuer.zh}关于印发《${title.zh}》的通知`,
    en: `Notice of the ${issuer.en} on Issuing the ${title.en}`,
  };
  const addressee: Pair = { zh: '各有关单位：', en: 'To all entities concerned:' };
  const date: Pair = { zh: '2025年3月3日', en: 'March 3, 2025' };
  const sentences = inventSentences(random, stock, 1);
  files.add('notice', { heading, addressee, ...toSegments(sentences), signature: issuer, date });
  return [heading.zh, docNumber.zh, addressee.zh, joinChinese(sentences), issuer.zh, date.zh].join('\n\n');
}

/** A provision without measures: adds its English and gives its Chinese. */
function writeText(
  random: Random,
  stock: Stock,
  files: Files,
  provision: string,
  count: number,
  heading?: Pair,
): string {
  const sentences = inventSentences(random, stock, count);
  files.add(provision, { ...(heading === undefined ? {} : { heading }), ...toSegments(sentences) });
  return joinChinese(sentences);
}

function inventSentences(random: Random, stock: Stock, count: number): Pair[] {
  return Array.from({ length: count }, () => inventSentence(random, stock));
}

function joinChinese(sentences: readonly Pair[]): string {
  return sentences.map(({ zh }) => zh).join('');
}

/** Sentences by their ids, `s1` first. */
function toSegments(sentences: readonly Pair[]): Record<string, Pair> {
  return Object.fromEntries(sentences.map((pair, index) => [`s${index + 1}`, pair]));
}

interface Files {
  texts: Map<string, string>;
  /** Adds the English of a provision. */
  add(provision: string, pairs: Record<string, Pair>): void;
}

function createFiles(): Files {
  const texts = new Map<string, string>();
  return {
    texts,
    add: (provision, pairs) => {
      texts.set(
        `${provision}.yaml`,
        stringify({
          provision,
          revised: '2025-03-03',
          pairs: Object.entries(pairs).map(([id, { zh, en }]) => ({
            id,
            source: zh,
            target: en,
            state: 'translated',
          })),
        }),
      );
    },
  };
}

function writeSettings(id: string): string {
  return stringify({
    id,
    issuedAt: null,
    sourceNote: { zh: '虚构的文本，用于测量生成速度。', en: 'An invented text to measure builds with.' },
    editorialHeadings: {},
  });
}
