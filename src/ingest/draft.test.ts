import { describe, expect, it } from 'vitest';
import { Draft, editRules } from './draft.ts';
import { indexPositions } from './positions.ts';
import { restoreSource } from './restore.ts';

describe('Draft', () => {
  it('shows what was not removed, with the offset it comes from', () => {
    const draft = new Draft('ERP 联网，好');
    draft.remove(3, 4, 'space');
    draft.replace(6, ',', 'punctuation-width');
    expect(draft.view(1, 8)).toEqual({ text: 'RP联网,好', offsets: [1, 2, 4, 5, 6, 7] });
    expect(draft.isShown(3)).toBe(false);
    expect(draft.isShown(6)).toBe(true);
  });

  it('lists neighbouring changes by one rule as one', () => {
    const source = 'a  b,c';
    const draft = new Draft(source);
    draft.remove(1, 3, 'space');
    draft.replace(4, '，', 'punctuation-width');
    expect(draft.listEdits(indexPositions(source))).toEqual([
      { rule: 'space', start: 1, from: '  ', to: '', line: 1, column: 2 },
      { rule: 'punctuation-width', start: 4, from: ',', to: '，', line: 1, column: 5 },
    ]);
  });

  it('lets the later change of a place stand', () => {
    const draft = new Draft('ab');
    draft.replace(0, 'x', 'character-width');
    draft.remove(0, 1, 'page-footer');
    expect(draft.view(0, 2).text).toBe('b');
    draft.replace(0, 'y', 'page-break');
    expect(draft.view(0, 2).text).toBe('yb');
  });

  it('gives the source back from its changes, whatever they are', () => {
    const source = '一、 总体\r\n要求';
    const draft = new Draft(source);
    editRules.forEach((rule, index) => {
      if (index % 2 === 0) draft.remove(index % source.length, (index % source.length) + 1, rule);
      else draft.replace(index % source.length, '〇', rule);
    });
    const edits = draft.listEdits(indexPositions(source));
    expect(restoreSource([draft.view(0, source.length)], edits)).toBe(source);
  });
});
