import { describe, expect, it } from 'vitest';
import { Draft } from './draft.ts';
import { cutLines } from './lines.ts';
import { indexPositions } from './positions.ts';

function cut(source: string) {
  const draft = new Draft(source);
  const lines = cutLines(draft);
  return {
    texts: lines.map(({ start, end }) => source.slice(start, end)),
    lines,
    shown: draft.view(0, source.length).text,
    rules: draft.listEdits(indexPositions(source)).map(({ rule, from }) => [rule, from]),
  };
}

describe('cutLines', () => {
  it('unifies line ends and records each change', () => {
    const { texts, shown, rules } = cut('甲\r\n乙\r丙\n丁');
    expect(texts).toEqual(['甲', '乙', '丙', '丁']);
    expect(shown).toBe('甲\n乙\n丙\n丁');
    expect(rules).toEqual([
      ['line-ending', '\r'],
      ['line-ending', '\r'],
    ]);
  });

  it('removes indentation and trailing space of every width', () => {
    const { shown, rules, lines } = cut('　　甲 \u00a0\n\t乙');
    expect(shown).toBe('甲\n乙');
    expect(rules).toEqual([
      ['indent', '　　'],
      ['indent', ' \u00a0'],
      ['indent', '\t'],
    ]);
    expect(lines.map(({ indented }) => indented)).toEqual([true, true]);
  });

  it('removes blank lines and remembers where they stood', () => {
    const { texts, shown, lines } = cut('\n\n甲\n \u3000\n\n乙\n丙\n');
    expect(texts).toEqual(['甲', '乙', '丙']);
    expect(shown).toBe('甲\n乙\n丙\n');
    expect(lines.map(({ blankBefore }) => blankBefore)).toEqual([true, true, false]);
  });

  it('removes a byte order mark', () => {
    expect(cut('\uFEFF甲')).toMatchObject({ texts: ['甲'], rules: [['byte-order-mark', '\uFEFF']] });
  });

  it('finds no line in nothing but space', () => {
    expect(cut(' \r\n\u3000\f\n')).toMatchObject({ texts: [], shown: '' });
  });
});
