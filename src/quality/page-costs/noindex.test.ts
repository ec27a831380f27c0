import { expect, test } from 'vitest';

import { whyNoindex } from './noindex.ts';

test('knows why search, embeds and redirects are not indexed', () => {
  expect(whyNoindex('search', '/zh/search/')).toContain('what the visitor asks for');
  expect(whyNoindex('embed', '/zh/embed/plan/1/')).toContain('within other sites');
  expect(whyNoindex('neutral short address', '/12/')).toBe('it only leads on');
});

test('a page that hides from search engines for no known reason is an error', () => {
  expect(() => whyNoindex('measure', '/zh/plan/1/')).toThrow(
    'The page /zh/plan/1/ (measure) says noindex, but no reason is known. Let it be indexed',
  );
});
