import { expect, test } from 'vitest';
import { addPhrases, readPhrases, removePhrases } from './phrases-in-address.ts';

test('phrases go into the address before its fragment, and come back', () => {
  const address = addPhrases('/zh/ferry-2023/8/#s2', ['预裁定', 'a & b']);
  expect(address).toBe('/zh/ferry-2023/8/?hl=%E9%A2%84%E8%A3%81%E5%AE%9A&hl=a+%26+b#s2');
  expect(readPhrases(new URL(address, 'https://portal.example').search)).toEqual(['预裁定', 'a & b']);
});

test('an address stays as it is when there is nothing to mark', () => {
  expect(addPhrases('/zh/agencies/yunpu-ferry-group/', [])).toBe('/zh/agencies/yunpu-ferry-group/');
  expect(addPhrases('/zh/agencies/yunpu-ferry-group/', ['关', ' '])).toBe('/zh/agencies/yunpu-ferry-group/');
});

test('at most five phrases of at most a hundred characters are read, each once', () => {
  const many = ['aa', 'aa', 'bb', 'cc', 'dd', 'ee', 'ff'].map((phrase) => `hl=${phrase}`).join('&');
  expect(readPhrases(`?${many}`)).toEqual(['aa', 'bb', 'cc', 'dd', 'ee']);
  expect(readPhrases(`?hl=${'字'.repeat(400)}`)[0]).toHaveLength(100);
});

test('phrases that differ in case only are one', () => {
  expect(readPhrases('?hl=advance+ruling&hl=Advance+Ruling')).toEqual(['Advance Ruling']);
});

test('single characters and empty phrases are passed over', () => {
  expect(readPhrases('?hl=&hl=+&hl=关&q=1')).toEqual([]);
});

test('takes only the phrases out of an address', () => {
  expect(removePhrases('?hl=aa&from=poster&hl=bb')).toBe('?from=poster');
  expect(removePhrases('?hl=aa')).toBe('');
});
