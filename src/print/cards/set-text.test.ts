import { expect, test } from 'vitest';
import { ruler } from '../../tests/ruler.ts';
import { cutList, cutText } from './cut-text.ts';
import { fitStack } from './fit-stack.ts';
import { placeBlocks, toBlock, toLine } from './set-text.ts';

const face = { locale: 'en', weight: 400 } as const;

test('a block has each wording cut in each way, with widths at a size of 1', async () => {
  const block = await toBlock(ruler, ['Ab; c', 'Ab'], face, { size: 20, least: 10 }, [
    (text) => cutList(text, 'en'),
    (text) => cutText(text, 'en'),
  ]);
  const piece = (text: string, width: number, spaced: boolean) => ({ text, width, spaced });
  expect(block).toEqual({
    ...face,
    choices: [
      { space: 0.5, pieces: [piece('Ab;', 1.5, true), piece('c', 0.5, false)] },
      { space: 0.5, pieces: [piece('Ab;', 1.5, true), piece('c', 0.5, false)] },
      { space: 0.5, pieces: [piece('Ab', 1, false)] },
      { space: 0.5, pieces: [piece('Ab', 1, false)] },
    ],
    size: 20,
    least: 10,
    lines: 1,
    leading: 1.4,
    gap: 0,
    yields: 1,
    colour: 'ink',
  });
});

test('what is said of a block counts before what is usual', async () => {
  const style = { size: 20, least: 10, lines: 3, leading: 2, gap: 7, yields: 0.5, colour: 'muted' } as const;
  expect(await toBlock(ruler, ['a'], face, style, [(text) => cutText(text, 'en')])).toMatchObject(style);
});

test('lines stand below each other, each in the middle of its height', async () => {
  const style = { size: 20, least: 20, lines: 2, leading: 1.52, colour: 'accent' } as const;
  const cuts = [(text: string) => cutText(text, 'en')];
  const first = await toBlock(ruler, ['one two'], face, style, cuts);
  const second = await toBlock(
    ruler,
    ['six'],
    { locale: 'zh', weight: 700 },
    { size: 10, least: 10, gap: 5 },
    cuts,
  );
  const stack = fitStack([first, second], { width: 50, height: 200 });
  // Lines of 30 and 14 pixels.
  expect(stack && placeBlocks(stack.blocks, 3, 100)).toEqual([
    {
      kind: 'text',
      ...face,
      text: 'one',
      size: 20,
      width: 30,
      x: 3,
      baseline: 100 + 15 + 6.8,
      colour: 'accent',
    },
    {
      kind: 'text',
      ...face,
      text: 'two',
      size: 20,
      width: 30,
      x: 3,
      baseline: 130 + 15 + 6.8,
      colour: 'accent',
    },
    {
      kind: 'text',
      locale: 'zh',
      weight: 700,
      text: 'six',
      size: 10,
      width: 16.5,
      x: 3,
      baseline: 165 + 7 + 3.4,
      colour: 'ink',
    },
  ]);
});

test('a line by itself is as wide as its size makes it', async () => {
  expect(await toLine(ruler, { locale: 'zh', text: '渡船' }, { weight: 700, size: 30 })).toEqual({
    kind: 'text',
    text: '渡船',
    locale: 'zh',
    weight: 700,
    size: 30,
    width: 60,
  });
});
