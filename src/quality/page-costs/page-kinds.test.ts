import { expect, test } from 'vitest';

import { kindOf, localeOf } from './page-kinds.ts';

const known = { instruments: ['trade-2024'], prose: ['about'] };

test.each([
  ['/', 'gateway'],
  ['/404.html', 'not found'],
  ['/zh/', 'home'],
  ['/en/trade-2024/', 'instrument'],
  ['/en/trade-2024/text/', 'text'],
  ['/zh/trade-2024/12/', 'measure'],
  ['/zh/agencies/', 'agencies'],
  ['/zh/agencies/matrix/', 'matrix'],
  ['/zh/agencies/beijing-customs/', 'agency'],
  ['/en/terms/', 'terms'],
  ['/en/terms/removal/', 'term'],
  ['/en/search/', 'search'],
  ['/en/about/', 'prose'],
  ['/en/embed/trade-2024/12/', 'embed'],
  ['/zh/trade-2024/12/share/', 'measure/share'],
  ['/zh/trade-2024/share/', 'instrument/share'],
  ['/zh/agencies/customs/share/', 'agency/share'],
  ['/en/share/', 'labels'],
  ['/trade-2024/', 'neutral instrument'],
  ['/trade-2024/12/', 'neutral measure'],
  ['/trade-2024/text/', 'neutral text'],
  ['/12/', 'neutral short address'],
])('%s is a page of the kind “%s”', (address, kind) => {
  expect(kindOf(address, known)).toBe(kind);
});

test('a page below one of the words kept for the portal becomes a kind of its own without being registered', () => {
  expect(kindOf('/zh/find/', known)).toBe('find');
  expect(kindOf('/zh/topics/who/importers/', known)).toBe('topic');
  expect(kindOf('/zh/feeds/customs/', known)).toBe('feeds/*');
  expect(kindOf('/embed/trade-2024/', known)).toBe('neutral embed/*');
  expect(kindOf('/zh/trade-2024/12/share/', known)).toBe('measure/share');
});

test.each(['/zh/unheard-of/', '/zh/trade-2024/unheard-of/', '/fr/about/', '/zh/about/unheard-of/'])(
  'an address nobody knows is an error that says where to teach it: %s',
  (address) => {
    expect(() => kindOf(address, known)).toThrow(
      `The page ${address} is of no known kind. Teach src/quality/page-costs/page-kinds.ts its address`,
    );
  },
);

test('tells the language of an address', () => {
  expect(['/zh/', '/en/about/', '/', '/trade-2024/'].map(localeOf)).toEqual(['zh', 'en', null, null]);
});
