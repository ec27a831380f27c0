import { expect, test } from 'vitest';

import { findTooNew } from './too-new.ts';

const find = (script: string) => findTooNew(script).map(({ what }) => what);

test.each([
  ['a ??= 1', '??='],
  ['a ?? 1', '??'],
  ['a?.b', '?.'],
  ['class A { #b() {} }', 'a private name'],
  ['class A { b = 1 }', 'a class field'],
  ['let a = 10n', 'a big integer'],
  ['a.match(/(?<=b)c/u)', 'a lookbehind'],
  ['a.match(/[a--b]/v)', 'the flag v'],
  ['a.at(-1)', '.at'],
  ['Object.hasOwn(a, "b")', '.hasOwn'],
  ['a.replaceChildren()', '.replaceChildren'],
  ['structuredClone(a)', 'structuredClone'],
  ['new WeakRef(a)', 'WeakRef'],
])('%s has what old browsers lack: %s', (script, what) => {
  expect(find(script)).toEqual([what]);
});

test('what old browsers have is fine, even where it looks alike', () => {
  expect(
    find(
      'let any = { at: 1 }; "a?.b".replace(/(?<year>\\d)\\p{Script=Han}?/gu, "$<year>"); any ? .5 : at(a) || b',
    ),
  ).toEqual([]);
});

test('shows the place', () => {
  expect(findTooNew('let first = list.at(0);')[0]?.excerpt).toContain('list.at(0)');
});
