import { describe, expect, test } from 'vitest';
import { buildQrModules } from '../../share/qr.ts';
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
const toBox = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  colour: 'rule',
});
const qr = buildQrModules('HI', 'M');
/** A code of 29 pixels. */
const toCode = (x: number, y: number): Mark => ({ kind: 'qr', x, y, scale: 1, qr });
const toPicture = (...marks: Mark[]): Picture => ({ width: 100, height: 120, margin: 10, marks });

describe('marks that reach into the margin are named', () => {
  const isInside = (mark: Mark) => findOutside(toPicture(mark)).length === 0;

  test('texts, by their width and by how far letters reach above and below their baseline', () => {
    expect(findOutside(toPicture(toText('里')))).toEqual([]);
    expect(findOutside(toPicture(toText('右', { width: 81 })))).toEqual(['“右”']);
    expect(isInside(toText('右', { width: 80 }))).toBe(true);
    expect(isInside(toText('左', { x: 9 }))).toBe(false);
    // 18 pixels above, 4.8 below.
    expect([27, 28, 105, 106].map((baseline) => isInside(toText('字', { baseline })))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('figures reach less far', () => {
    // 15.2 pixels above, 0.4 below.
    expect([25, 26, 109, 110].map((baseline) => isInside(toText('12', { baseline })))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInside(toText('12.', { baseline: 109 }))).toBe(false);
    expect(isInside(toText('a1', { baseline: 109 }))).toBe(false);
  });

  test('boxes and codes, with their place', () => {
    expect(isInside(toBox(10, 10, 80, 100))).toBe(true);
    expect(findOutside(toPicture(toBox(9, 10, 80, 100)))).toEqual(['the box at 9, 10']);
    for (const box of [toBox(10, 9, 80, 100), toBox(11, 10, 80, 100), toBox(10, 11, 80, 100)])
      expect(isInside(box)).toBe(false);
    expect(qr.size).toBe(29);
    expect([toCode(10, 10), toCode(61, 81)].map(isInside)).toEqual([true, true]);
    expect(findOutside(toPicture(toCode(62, 81), toCode(61, 82), toCode(9, 10), toCode(10, 9)))).toEqual([
      'the qr at 62, 81',
      'the qr at 61, 82',
      'the qr at 9, 10',
      'the qr at 10, 9',
    ]);
  });

  test('and what is a hair beside the pixel is not', () => {
    expect(isInside(toBox(9.995, 9.995, 80.01, 100.01))).toBe(true);
    expect(isInside(toBox(9.98, 10, 80, 100))).toBe(false);
    expect(isInside(toBox(10, 10, 80.02, 100))).toBe(false);
  });
});

describe('texts and codes that cover each other are named', () => {
  test('in pairs, and boxes may lie below them', () => {
    expect(
      findOverlaps(toPicture(toBox(10, 10, 80, 80), toText('一'), toText('二', { baseline: 70 }))),
    ).toEqual([]);
    expect(
      findOverlaps(toPicture(toText('一'), toText('二', { baseline: 50 }), toText('三', { baseline: 45 }))),
    ).toEqual(['“一” and “二”', '“一” and “三”', '“二” and “三”']);
    expect(findOverlaps(toPicture(toText('一'), toCode(10, 12)))).toEqual(['“一” and the qr at 10, 12']);
  });

  test('but neighbours may touch on each side', () => {
    // A text takes 50 pixels from its place on, and 18 + 4.8 pixels around its baseline.
    const around = [
      { x: 60, baseline: 40 },
      { x: -40, baseline: 40 },
      { x: 10, baseline: 62.8 },
      { x: 10, baseline: 17.2 },
    ];
    for (const place of around)
      expect(findOverlaps(toPicture(toText('一'), toText('二', place)))).toEqual([]);
    const nearer = [
      { x: 59, baseline: 40 },
      { x: -39, baseline: 40 },
      { x: 10, baseline: 62 },
      { x: 10, baseline: 18 },
    ];
    for (const place of nearer)
      expect(findOverlaps(toPicture(toText('一'), toText('二', place)))).toHaveLength(1);
  });

  test('and so may those that share a row or a column only', () => {
    expect(findOverlaps(toPicture(toText('一'), toText('二', { x: 70 })))).toEqual([]);
    expect(findOverlaps(toPicture(toText('一'), toText('二', { baseline: 90 })))).toEqual([]);
    expect(findOverlaps(toPicture(toText('一'), toText('二', { x: 70, baseline: 90 })))).toEqual([]);
  });
});
