import { expect, test } from 'vitest';

import { compareFiles } from './compare-files.ts';
import { sampleSite } from './sample-site.ts';

test('the same files in another order are the same', () => {
  expect(compareFiles(sampleSite({}, { a: '1', b: '2' }), sampleSite({}, { b: '2', a: '1' }))).toEqual([]);
});

test('missing, added and differing files are reported with the first differing bytes', () => {
  const first = sampleSite({}, { a: '1', b: '日期 2026-11-24\n', c: 'same' });
  const second = sampleSite({}, { b: '日期 2026-11-25\n', c: 'same', d: '1' });
  expect(compareFiles(first, second).map(({ page, message }) => `${page}: ${message}`)).toEqual([
    'a: Only the first build made this file.',
    'b: The builds differ from byte 16 on: "日期 2026-11-24\\n" and "日期 2026-11-25\\n".',
    'd: Only the second build made this file.',
  ]);
});
