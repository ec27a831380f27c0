import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeBibtex } from './bibtex.ts';
import { escapeHtml } from '../escape-html.ts';
import { escapeMarkdown } from './markdown.ts';
import { toRisName, toRisValue } from './ris.ts';

test('Markdown: signs become characters', () => {
  expect(escapeMarkdown('[a](b) *c* _d_ `e` <f> #g ![h] a|b ~i~ \\ &amp;')).toBe(
    '\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\#g \\!\\[h\\] a\\|b \\~i\\~ \\\\ \\&amp;',
  );
  expect(escapeMarkdown('1. one\n- two\n+ three\n2) four')).toBe('1\\. one\n\\- two\n\\+ three\n2\\) four');
  expect(escapeMarkdown('北京（2024）3号，“甲”')).toBe('北京（2024）3号，“甲”');
});

test('HTML: nothing opens a tag or closes an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});

test('BibTeX: signs become commands, and braces always have a partner', () => {
  expect(escapeBibtex('50 % & $5 #1 a_b')).toBe('50 \\% \\& \\$5 \\#1 a\\_b');
  expect(escapeBibtex('a{b ~^\\')).toBe(
    'a\\textbraceleft{}b \\textasciitilde{}\\textasciicircum{}\\textbackslash{}',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', 'a', '%') }), (text) => {
      let depth = 0;
      for (const character of escapeBibtex(text)) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

test('RIS: a value stays on its line, a name stays whole', () => {
  expect(toRisValue('one\r\nTY  - JOUR')).toBe('one TY - JOUR');
  expect(toRisName('Bureau A, Section *B*')).toBe('Bureau A Section B');
});
