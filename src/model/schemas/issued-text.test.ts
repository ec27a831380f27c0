import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { issue } from '../fixtures/sample-content.ts';
import { issuedTextSchema } from './issued-text.ts';

test('an issued text has what was parsed, and a digest of its own length', () => {
  const issued = issue('lake-2030', '一、甲。');
  expect(listRefusals(issuedTextSchema, issued)).toEqual([]);
  expect(listRefusals(issuedTextSchema, { ...issued, sha256: '0' })).toHaveLength(1);
  expect(listRefusals(issuedTextSchema, { ...issued, more: 1 })).toHaveLength(1);
  for (const parsed of [null, 'text', {}, { measures: [] }, { pieces: [] }]) {
    expect(listRefusals(issuedTextSchema, { ...issued, parsed })).toEqual([
      'parsed: must be the result of parseInstrument',
    ]);
  }
});
