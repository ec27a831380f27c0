import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editions } from '../../language/edition.ts';
import type { CardFormat } from '../../share/item/card-sizes.ts';
import type { KitItem } from '../../share/item/item.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { ruler } from '../../tests/ruler.ts';
import { sampleItem } from '../../tests/samples/items.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';
import { buildCardWords, type CardWords } from './card-words.ts';
import { drawCard } from './draw-card.ts';
import { findOutside, findOverlaps, type Mark } from './picture.ts';

const graph = sampleGraph();
const { measure, instrument, body } = sampleItem;
const items: Readonly<Record<string, KitItem>> = {
  'a measure with many bodies': measure('ferry-2023', '1'),
  'a measure with a heading of ours': measure('ferry-2023', '3'),
  'a measure without English': measure('ferry-2023', '9'),
  'a measure that names no body': measure('ferry-2023', '10'),
  'the main document': instrument('ferry-2023'),
  'a document without facts and English': instrument('reed-2022'),
  'a body': body('yunpu-transport-bureau'),
};
const formats: readonly CardFormat[] = ['card', 'square'];

const round = (value: number) => String(Math.round(value * 100) / 100);
function describeMark(mark: Mark): string {
  const place = (y: number) => `${round(mark.x)},${round(y)}`;
  switch (mark.kind) {
    case 'text':
      return `${place(mark.baseline)} ${mark.locale} ${mark.weight} ${mark.colour}, size ${round(mark.size)}, width ${round(mark.width)}: ${mark.text}`;
    case 'box':
      return `${place(mark.y)} box of ${round(mark.width)}×${round(mark.height)}, ${mark.colour}`;
    case 'qr':
      return `${place(mark.y)} code of ${mark.qr.size} modules, ${mark.scale} pixels each: ${mark.qr.text}`;
  }
}

test('each card says the same words at the same places', async () => {
  const sheets: string[] = [];
  for (const [name, item] of Object.entries(items)) {
    for (const edition of editions) {
      for (const format of formats) {
        const { width, height, margin, marks } = await drawCard(
          ruler,
          format,
          buildCardWords(graph, item, edition),
        );
        const head = `${'='.repeat(20)} ${name}, ${edition}, ${format} of ${width}×${height}, margin ${margin}`;
        sheets.push([head, ...marks.map(describeMark)].join('\n'));
      }
    }
  }
  expectFile(join(import.meta.dirname, 'fixtures/portal-cards.txt'), `${sheets.join('\n')}\n`);
});

/** Words of a card; those of a measure unless changed. */
const toWords = (changes: Partial<CardWords> = {}): CardWords => ({
  portal: [{ locale: 'zh', text: '云浦样例' }],
  document: { locale: 'zh', text: '云发〔2023〕7号' },
  number: '7',
  texts: [{ locale: 'zh', heading: '夜航', terms: [], mark: null, lines: [['责任单位：甲局']] }],
  tiles: null,
  address: 'https://portal.example/7/',
  target: 'https://portal.example/zh/ferry-2023/7/',
  notes: [{ locale: 'zh', text: '以中文为准。' }],
  ...changes,
});
const withHeading = (heading: string, changes: Partial<CardWords> = {}) =>
  toWords({ texts: [{ locale: 'zh', heading, terms: [], mark: null, lines: [] }], ...changes });
async function textsOf(format: CardFormat, words: CardWords) {
  const { marks } = await drawCard(ruler, format, words);
  return marks.filter((mark) => mark.kind === 'text');
}

const usual = {
  card: { headings: [80, 80, 80, 57, 53, 40], numbers: [230, 230, 153, 115] },
  square: { headings: [84, 71, 71, 50, 47, 35], numbers: [292, 292, 195, 146] },
} as const satisfies Record<CardFormat, unknown>;

describe.each(formats)('a %s', (format) => {
  test('keeps its margin free, and nothing covers anything, however long the words are', async () => {
    for (const length of [1, 8, 20, 45, 80]) {
      const picture = await drawCard(ruler, format, withHeading('航'.repeat(length)));
      expect(findOutside(picture)).toEqual([]);
      expect(findOverlaps(picture)).toEqual([]);
    }
  });

  test('sets a longer heading smaller', async () => {
    const sizes = await Promise.all(
      [2, 10, 20, 40, 60, 100].map(async (length) => {
        const lines = await textsOf(format, withHeading('航'.repeat(length)));
        return lines.find(({ text }) => text.startsWith('航'))?.size;
      }),
    );
    expect(sizes).toEqual(usual[format].headings);
  });

  test('refuses a heading that has no room in the least size, with the heading and what to do', async () => {
    const heading = '航'.repeat(2000);
    await expect(drawCard(ruler, format, withHeading(heading))).rejects.toThrow(
      `A card of the share kit has no room for “${heading}” even in the smallest size. Shorten the heading, or allow a smaller size in src/print/cards/draw-card.ts.`,
    );
  });

  test('refuses an address that has no room, with the address and what to do', async () => {
    const address = `https://portal.example/${'long-'.repeat(200)}/`;
    await expect(drawCard(ruler, format, toWords({ address }))).rejects.toThrow(
      `A card of the share kit has no room for the address ${address}. Choose a shorter origin or base in content/site.yaml, or a shorter slug.`,
    );
  });

  test('sets a number of more than two figures smaller', async () => {
    const sizes = await Promise.all(
      ['7', '12', '123', '1234'].map(async (number) => {
        const lines = await textsOf(format, toWords({ number }));
        return lines
          .filter(({ text }) => text === number)
          .map(({ size, colour }) => [Math.round(size), colour]);
      }),
    );
    expect(sizes).toEqual(usual[format].numbers.map((size) => [[size, 'accent']]));
  });
});

describe('the head', () => {
  const headOf = async (portal: string[], document: string) => {
    const words = toWords({
      portal: portal.map((text) => ({ locale: 'zh', text })),
      document: { locale: 'zh', text: document },
    });
    const lines = await textsOf('square', words);
    return lines
      .filter(({ text }) => portal.includes(text) || text === document)
      .map(({ text, x, baseline }) => [text.length, Math.round(x), Math.round(baseline)]);
  };

  test('has both names and the number of the document on one line where they have room', async () => {
    expect(await headOf(['甲'.repeat(8), '乙'.repeat(8)], '丙'.repeat(8))).toEqual([
      [8, 44, 67],
      [8, 262, 67],
      [8, 572, 67],
    ]);
  });

  test('says nothing of a document without number and date', async () => {
    expect(await headOf(['甲'], '')).toEqual([[1, 44, 67]]);
  });

  test('leaves the second name out before anything stands on a second line', async () => {
    expect(await headOf(['甲'.repeat(10), '乙'.repeat(10)], '丙'.repeat(10))).toEqual([
      [10, 44, 67],
      [10, 526, 67],
    ]);
  });

  test('has the number of the document on a line of its own where it must, and then everything stands lower', async () => {
    expect(await headOf(['甲'.repeat(15)], '丙'.repeat(15))).toEqual([
      [15, 44, 67],
      [15, 44, 104],
    ]);
    const rulesOf = async (document: string) => {
      const { marks } = await drawCard(
        ruler,
        'square',
        toWords({ document: { locale: 'zh', text: document } }),
      );
      return marks.flatMap((mark) => (mark.kind === 'box' ? mark.y : []));
    };
    expect(await rulesOf('丙')).toEqual([91, 668]);
    expect(await rulesOf('丙'.repeat(28))).toEqual([128, 668]);
  });
});
