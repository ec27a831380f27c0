import { expect, it } from 'vitest';
import { splitSegments } from './segments.ts';

it.each([
  ['做好。提升！', ['做好。', '提升！']],
  ['做好；提升。', ['做好；提升。']],
  ['称为“做好。提升。”的工作。', ['称为“做好。提升。”的工作。']],
  ['依据（第一条。第二条）办理。', ['依据（第一条。第二条）办理。']],
  ['做好\n提升。', ['做好', '提升。']],
  ['做好？！提升', ['做好？！', '提升']],
  ['做好。', ['做好。']],
  ['“做好。提升。', ['“做好。', '提升。']],
  ['', []],
])('splitSegments of %j', (text, sentences) => {
  expect(splitSegments(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
