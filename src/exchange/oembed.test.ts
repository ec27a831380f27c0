import { expect, test } from 'vitest';
import { formatOembed } from './oembed.ts';

const input = {
  title: '1. “Ports”',
  lang: 'en',
  provider: { name: 'Sample', url: 'https://sample.example/en/' },
  html: '<iframe src="https://sample.example/en/embed/first/1/"></iframe>',
  width: 800,
  height: 550,
  notice: 'Unofficial.',
};

test('is an answer of the type rich, with its language and what must be said of it', () => {
  expect(JSON.parse(formatOembed(input))).toEqual({
    version: '1.0',
    type: 'rich',
    title: '1. “Ports”',
    provider_name: 'Sample',
    provider_url: 'https://sample.example/en/',
    cache_age: 86_400,
    html: '<iframe src="https://sample.example/en/embed/first/1/"></iframe>',
    width: 800,
    height: 550,
    language: 'en',
    notice: 'Unofficial.',
  });
});

test('has no notice where none is needed, and ends with a line break', () => {
  const text = formatOembed({ ...input, notice: null });
  expect(text).not.toContain('notice');
  expect(text.endsWith('}\n')).toBe(true);
});
