import { describe, expect, it } from 'vitest';
import { restoreSource } from './restore.ts';
import type { Edit } from './types.ts';

const edit = (start: number, from: string, to: string): Edit => ({
  rule: 'space',
  start,
  from,
  to,
  line: 1,
  column: start + 1,
});

describe('restoreSource', () => {
  it('puts back what was removed and replaced, across the borders of pieces', () => {
    const pieces = [{ text: '7×' }, { text: '24小时，' }, { text: '好' }];
    expect(restoreSource(pieces, [edit(1, ' ', ''), edit(5, ' ', ''), edit(8, ',', '，')])).toBe(
      '7 ×24 小时,好',
    );
  });

  it('returns a text without changes as it is', () => {
    expect(restoreSource([{ text: '一' }, { text: '二' }], [])).toBe('一二');
  });

  it('puts back what stood before and after all that is shown', () => {
    expect(restoreSource([{ text: '文' }], [edit(0, '\n', ''), edit(2, '\n\n', '')])).toBe('\n文\n\n');
  });

  it('refuses a change that does not fit, and says which', () => {
    expect(() => restoreSource([{ text: '一二' }], [edit(1, ',', '，')])).toThrow(
      'The change “space” at offset 1 says that “，” is shown, but the text has “二”. Parse the source again.',
    );
  });
});
