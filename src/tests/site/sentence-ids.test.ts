import { expect, test } from 'vitest';
import { localeKeys } from '../../language/locales.ts';
import type { PageElement } from '../../quality/site/page.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

/** Pages with sentences in both languages: those of measures, and whole texts. */
const addresses = sampleGraph().instruments.flatMap(({ id, measures }) => [
  `/${id}/text/`,
  ...measures.map(({ key }) => `/${id}/${key}/`),
]);

/** Elements of a page with an attribute. */
function findWith(address: string, attribute: string): PageElement[] {
  return (site.findPage(address)?.elements ?? []).filter(({ attributes }) => attributes.has(attribute));
}

const readIds = (address: string) =>
  findWith(address, 'data-segment-row').map(({ attributes }) => attributes.get('id'));

test.each(addresses)('each sentence of %s has the same id in Chinese, in English, and in both', (address) => {
  const ids = readIds(address);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(findWith(address, 'data-segment').map(({ attributes }) => attributes.get('lang'))).toEqual(
    ids.flatMap(() => ['zh-CN', 'en']),
  );
  for (const locale of localeKeys) expect(readIds(`/${locale}${address}`)).toEqual(ids);
});
