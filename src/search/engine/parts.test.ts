import { expect, test } from 'vitest';
import { realData } from '../../tests/search/real-data.ts';
import { createPartFinder, joinSearchData, splitSearchData } from './parts.ts';

const { core, latin, slips } = splitSearchData(realData);
const findParts = createPartFinder(core);

test('the parts put together are the data', () => {
  expect(joinSearchData(core, { latin, slips })).toEqual(realData);
  expect(joinSearchData(core, { latin: null, slips: null })).toEqual(core);
});

test.each([
  ['跨境电商', []],
  ['減免稅', []],
  ['怎么办', []],
  ['检疫审匹', ['slips']],
  ['WMS', ['latin']],
  ['ＡＥＯ 互认', ['latin']],
  ['kuajing', ['latin']],
  ['IC 硫', ['latin', 'slips']],
  ['', []],
])('%s needs %j', (typed, parts) => {
  expect(findParts(typed)).toEqual(parts);
});
