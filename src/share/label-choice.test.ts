import { describe, expect, test } from 'vitest';

import { editions } from '../language/edition.ts';
import { formatLabelChoice, parseLabelChoice } from './label-choice.ts';

const known = ['ferry-2023', '3', '12', 'second/1'];

describe('the address', () => {
  test('names the labels and the language, in the order of the page', () => {
    const choice = parseLabelChoice('?items=12,3,second/1&lang=zh', known);
    expect(choice).toEqual({ items: ['3', '12', 'second/1'], edition: 'zh' });
    expect(formatLabelChoice(choice, known)).toBe('?items=3,12,second/1&lang=zh');
  });

  test('bare means everything in both languages', () => {
    expect(parseLabelChoice('', known)).toEqual({ items: known, edition: 'zh+en' });
    expect(formatLabelChoice({ items: known, edition: 'zh+en' }, known)).toBe('');
  });

  test('nothing chosen stays nothing', () => {
    expect(parseLabelChoice('?items=', known).items).toEqual([]);
    expect(formatLabelChoice({ items: [], edition: 'zh+en' }, known)).toBe('?items=');
  });

  test('passes over what is no label and no language', () => {
    expect(parseLabelChoice('?items=12,99,<b>,%203&lang=fr', known)).toEqual({
      items: ['3', '12'],
      edition: 'zh+en',
    });
  });

  test.each([[['3']], [['12', 'second/1']], [known]])('gives back what it was made of: %j', (items) => {
    for (const edition of editions) {
      const choice = { items, edition };
      expect(parseLabelChoice(formatLabelChoice(choice, known), known)).toEqual(choice);
    }
  });
});
