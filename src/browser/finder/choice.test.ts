import { describe, expect, test } from 'vitest';
import { countValues, fitsChoice, formatChoice, isEmptyChoice, parseChoice } from './choice.ts';

const known = { who: ['importers', 'exporters'], place: ['chaoyang', 'haidian'] };
const none = { who: [], place: [] };

describe('the address', () => {
  test('holds every choice, in the order of the page', () => {
    const choice = parseChoice('?place=haidian&who=exporters&who=importers', known);
    expect(choice).toEqual({ who: ['importers', 'exporters'], place: ['haidian'] });
    expect(formatChoice(choice)).toBe('?who=importers&who=exporters&place=haidian');
  });

  test('passes over what is no choice', () => {
    expect(parseChoice('?who=kings&where=chaoyang&__proto__=x&place=', known)).toEqual(none);
  });

  test('is bare when nothing is chosen', () => {
    expect(formatChoice(none)).toBe('');
    expect(isEmptyChoice(none)).toBe(true);
    expect(isEmptyChoice({ ...none, place: ['chaoyang'] })).toBe(false);
  });
});

describe('a measure', () => {
  const fits = new Set(['who=importers', 'place=chaoyang']);

  test('fits any of the choices of a facet', () => {
    expect(fitsChoice(fits, { who: ['importers', 'exporters'], place: [] })).toBe(true);
    expect(fitsChoice(fits, { who: ['exporters'], place: [] })).toBe(false);
  });

  test('must fit every facet in which something is chosen', () => {
    expect(fitsChoice(fits, { who: ['importers'], place: ['chaoyang'] })).toBe(true);
    expect(fitsChoice(fits, { who: ['importers'], place: ['haidian'] })).toBe(false);
  });

  test('fits when nothing is chosen', () => {
    expect(fitsChoice(fits, none)).toBe(true);
  });
});

test('each value counts the measures that it would give together with the other facets', () => {
  const measures = [
    new Set(['who=importers', 'place=chaoyang']),
    new Set(['who=exporters', 'place=chaoyang']),
    new Set(['who=importers']),
  ];
  const count = (choice: Parameters<typeof countValues>[1]) =>
    Object.fromEntries(countValues(measures, choice, known));
  expect(count(none)).toEqual({
    'who=importers': 2,
    'who=exporters': 1,
    'place=chaoyang': 2,
    'place=haidian': 0,
  });
  expect(count({ who: ['importers'], place: [] })).toEqual({
    'who=importers': 2,
    'who=exporters': 1,
    'place=chaoyang': 1,
    'place=haidian': 0,
  });
});
