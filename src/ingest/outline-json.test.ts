import { expect, it } from 'vitest';
import { toOutlineJson } from './outline-json.ts';
import { parseInstrument } from './parse-instrument.ts';

it('prints exactly the shape that is promised, keys in order and unknown values null', () => {
  const text = '制定本方案。\n一、任务\n（一）通关\n1. 优化服务，提升效率。（市商务局牵头，相关单位配合）\n';
  const outline = toOutlineJson(parseInstrument(new TextEncoder().encode(text)));
  expect(JSON.stringify(outline)).toBe(
    JSON.stringify({
      instrument: { title: null, docNumber: null, issuer: null, dateIssued: null },
      sections: [{ num: '一', heading: '任务', line: 2 }],
      subsections: [{ section: '一', num: '一', heading: '通关', line: 3 }],
      measures: [
        {
          num: 1,
          section: '一',
          subsection: '一',
          heading: null,
          body: '优化服务，提升效率。',
          segments: [{ id: 's1', text: '优化服务，提升效率。', line: 4, column: 4 }],
          agencies: [{ name: '市商务局', role: 'lead' }],
          generic: [{ name: '相关单位', role: 'support' }],
          line: 4,
        },
      ],
      provisions: [{ id: 'preamble', num: null, heading: null, body: '制定本方案。', line: 1 }],
      diagnostics: [
        {
          severity: 'info',
          rule: 'generic-party',
          message: '“相关单位” names no particular body.',
          hint: 'It is shown as printed and not linked.',
          line: 4,
          column: 22,
        },
      ],
    }),
  );
});
