import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

test('takes marked runs and text apart', () => {
  expect(parseExcerpt('对<mark>跨境</mark>电商')).toEqual([
    { text: '对', marked: false },
    { text: '跨境', marked: true },
    { text: '电商', marked: false },
  ]);
});

test('decodes entities and leaves markup as text', () => {
  expect(parseExcerpt('&lt;img onerror=x&gt; &amp;lt; <mark>&quot;a&#39;&#x27;</mark>')).toEqual([
    { text: '<img onerror=x> &lt; ', marked: false },
    { text: `"a''`, marked: true },
  ]);
});

test('an empty excerpt has no runs', () => {
  expect(parseExcerpt('')).toEqual([]);
});
