import { expect, test } from 'vitest';

import { choosePages, nameChosen } from './choose-pages.ts';

const known = { instruments: ['plan'], prose: ['about'] };

test('chooses the page of middle size for each kind and language, and the longest, too', () => {
  const pages = [
    { address: '/', size: 1 },
    { address: '/zh/plan/1/', size: 30 },
    { address: '/zh/plan/2/', size: 10 },
    { address: '/zh/plan/3/', size: 20 },
    { address: '/en/plan/1/', size: 5 },
    { address: '/zh/agencies/a/', size: 1 },
    { address: '/zh/agencies/b/', size: 2 },
  ];
  expect(choosePages(pages, known).map((page) => [nameChosen(page), page.locale, page.address])).toEqual([
    ['gateway', null, '/'],
    ['measure', 'zh', '/zh/plan/3/'],
    ['measure, longest', 'zh', '/zh/plan/1/'],
    ['measure', 'en', '/en/plan/1/'],
    ['agency', 'zh', '/zh/agencies/a/'],
    ['agency, longest', 'zh', '/zh/agencies/b/'],
  ]);
});

test('refuses a page that nobody would measure', () => {
  expect(() => choosePages([{ address: '/zh/new/', size: 1 }], known)).toThrow(
    'The page /zh/new/ is of no known kind.',
  );
});
