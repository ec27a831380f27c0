import { expect, test } from 'vitest';

import { kindOf, localeOf } from './page-kinds.ts';

const known = { instruments: ['ferry-2023', 'greenway-2024'], prose: ['about'] };

test.each([
  ['/', 'gateway'],
  ['/404.html', 'not found'],
  ['/zh/', 'home'],
  ['/en/ferry-2023/', 'instrument'],
  ['/en/ferry-2023/text/', 'text'],
  ['/zh/ferry-2023/8/', 'measure'],
  ['/en/greenway-2024/2-1/', 'measure'],
  ['/zh/agencies/', 'agencies'],
  ['/zh/agencies/matrix/', 'matrix'],
  ['/zh/agencies/yunpu-ferry-group/', 'agency'],
  ['/en/terms/', 'terms'],
  ['/en/terms/removal/', 'term'],
  ['/en/search/', 'search'],
  ['/en/about/', 'prose'],
  ['/en/embed/ferry-2023/8/', 'embed'],
  ['/zh/ferry-2023/8/share/', 'measure/share'],
  ['/zh/ferry-2023/share/', 'instrument/share'],
  ['/zh/agencies/customs/share/', 'agency/share'],
  ['/en/share/', 'labels'],
  ['/ferry-2023/', 'neutral instrument'],
  ['/ferry-2023/8/', 'neutral measure'],
  ['/ferry-2023/text/', 'neutral text'],
  ['/12/', 'neutral short address'],
  ['/2-1/', 'neutral short address'],
])('%s is a page of the kind “%s”', (address, kind) => {
  expect(kindOf(address, known)).toBe(kind);
});

test('a page below one of the words kept for the portal becomes a kind of its own without being registered', () => {
  expect(kindOf('/zh/find/', known)).toBe('find');
  expect(kindOf('/zh/topics/who/importers/', known)).toBe('topic');
  expect(kindOf('/zh/feeds/customs/', known)).toBe('feeds/*');
  expect(kindOf('/embed/ferry-2023/', known)).toBe('neutral embed/*');
  expect(kindOf('/zh/ferry-2023/8/share/', known)).toBe('measure/share');
});

test.each(['/zh/unheard-of/', '/zh/ferry-2023/unheard-of/', '/fr/about/', '/zh/about/unheard-of/'])(
  'an address nobody knows is an error that says where to teach it: %s',
  (address) => {
    expect(() => kindOf(address, known)).toThrow(
      `The page ${address} is of no known kind. Teach src/quality/page-costs/page-kinds.ts its address`,
    );
  },
);

test('tells the language of an address', () => {
  expect(['/zh/', '/en/about/', '/', '/ferry-2023/'].map(localeOf)).toEqual(['zh', 'en', null, null]);
});
