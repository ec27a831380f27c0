import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkValidHtml } from './valid-html.ts';

test('a valid page passes, whatever the style of its source', async () => {
  const site = sampleSite({ '/zh/': { main: '<h1>措施</h1>  \n<p>一<br/>二</p>' } });
  expect(await checkValidHtml(site)).toEqual([]);
});

test('every error of every page is reported with its rule and line', async () => {
  const site = sampleSite({
    '/en/': { main: '<h1>1</h1>\n<p><div>2</div></p><img src="/a.png">' },
    '/zh/': { main: '<h1>1</h1><button>2</button>' },
  });
  const found = (await checkValidHtml(site)).map(({ page, rule, line }) => `${page} ${line} ${rule}`);
  expect(found).toContain('/en/ 12 valid-html/wcag/h37');
  expect(found).toContain('/zh/ 11 valid-html/no-implicit-button-type');
  expect(found.filter((entry) => entry.startsWith('/en/')).length).toBeGreaterThan(1);
});
