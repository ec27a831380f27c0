import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { formatReport } from './report.ts';

const finding = (file: string, offset: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'number',
  severity,
  file,
  path: ['pairs', 0, 'target'],
  offset,
  message: 'The number 90 is missing.',
  hint: 'Write “90”.',
});
const problem = {
  file: 'seeds/a/source.txt',
  line: 9,
  column: 2,
  message: 'Not registered.',
  hint: 'Register it.',
};
const findPlace = (file: string, _path: unknown, offset: number) =>
  file === 'gone.yaml' ? { file, line: 0, column: 0 } : { file, line: 5, column: offset + 1 };

test('findings are listed in the order of the files, with a closing line that counts', () => {
  const findings = [
    finding('b.yaml', 7),
    finding('a.yaml', 3, 'warning'),
    finding('b.yaml', 2),
    finding('gone.yaml', 0),
  ];
  expect(formatReport(sampleChecked({ agencies: [{}] }), findings, [problem], findPlace)).toEqual({
    errors: 4,
    warnings: 1,
    text: `a.yaml:5:4 warning number
  The number 90 is missing.
  Write “90”.

b.yaml:5:3 error number
  The number 90 is missing.
  Write “90”.

b.yaml:5:8 error number
  The number 90 is missing.
  Write “90”.

gone.yaml error number
  The number 90 is missing.
  Write “90”.

seeds/a/source.txt:9:2 error content
  Not registered.
  Register it.

1 pairs, 0 terms, 1 bodies, 0 verbs: 4 errors, 1 warning.
`,
  });
});

test('nothing found is one line', () => {
  expect(formatReport(sampleChecked({}), [], [], findPlace).text).toBe(
    '1 pairs, 0 terms, 0 bodies, 0 verbs: 0 errors, 0 warnings.\n',
  );
});
