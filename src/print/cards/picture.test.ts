import { expect, test } from 'vitest';
import { findOutside, findOverlaps, type Mark, type Picture } from './picture.ts';

const toText = (text: string, changes: Partial<Extract<Mark, { kind: 'text' }>> = {}): Mark => ({
  kind: 'text',
  text,
  locale: 'zh',
  weight: 400,
  x: 10,
  baseline: 40,
  size: 20,
  width: 50,
  colour: 'ink',
  ...changes,
});
const toPicture = (...marks: Mark[]): Picture => ({ width: 100, height: 100, margin: 10, marks });

test('marks that reach into the margin are named', () => {
  expect(findOutside(toPicture(toText('里')))).toEqual([]);
  expect(findOutside(toPicture(toText('右', { width: 81 })))).toEqual(['“右”']);
  expect(findOutside(toPicture(toText('上', { baseline: 27 })))).toEqual(['“上”']);
  expect(findOutside(toPicture(toText('下', { baseline: 86 })))).toEqual(['“下”']);
  expect(findOutside(toPicture(toText('12', { baseline: 86 })))).toEqual([]);
});

test('texts that cover each other are named, and boxes may lie below them', () => {
  const box: Mark = { kind: 'box', x: 10, y: 10, width: 80, height: 80, colour: 'rule' };
  expect(findOverlaps(toPicture(box, toText('一'), toText('二', { baseline: 70 })))).toEqual([]);
  expect(findOverlaps(toPicture(toText('一'), toText('二', { baseline: 50 })))).toEqual(['“一” and “二”']);
});
