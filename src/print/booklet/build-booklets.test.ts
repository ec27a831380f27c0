import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { bookletPages, toBookletAddress } from './build-booklets.ts';

test('a booklet has an address of its own', () => {
  expect(toBookletAddress('ferry-2023')).toBe('/paper/ferry-2023/');
});

test('the pages of booklets are made of the component that there is', () => {
  const { name, hooks } = bookletPages();
  expect(name).toBe('booklet-pages');
  const added: { pattern: string; entrypoint: string | URL }[] = [];
  const injectRoute = (route: { pattern: string; entrypoint: string | URL }) => added.push(route);
  const setup: unknown = hooks['astro:config:setup'];
  expect(setup).toBeTypeOf('function');
  if (typeof setup === 'function') Reflect.apply(setup, undefined, [{ injectRoute }]);
  expect(added).toEqual([
    {
      pattern: '/paper/[instrument]',
      entrypoint: expect.stringMatching(/\/src\/components\/Booklet\.astro$/),
    },
  ]);
  expect(existsSync(getAt(added, 0).entrypoint)).toBe(true);
});
