import type { Checked } from './checked.ts';
import type { EnglishText } from './english-texts.ts';
import type { Finding } from './finding.ts';

/** A form that English texts do not have: where it matters, what it looks like, what to say of it. */
interface Form {
  kinds?: readonly EnglishText['kind'][];
  pattern: RegExp;
  message: (found: string) => string;
  hint: string;
}

const forms: readonly Form[] = [
  {
    kinds: ['heading'],
    pattern: /(?<!\.)\.$/g,
    message: () => 'The heading ends with a period.',
    hint: 'Remove the period.',
  },
  {
    kinds: ['sentence'],
    pattern: /[^.?!”]$/gu,
    message: (found) => `The sentence ends with “${found}”, not with a period.`,
    hint: 'End it with a period.',
  },
  {
    pattern: /["']/g,
    message: (found) => `The quotation mark or apostrophe ${found} is straight.`,
    hint: 'Write “ ” or ’.',
  },
  {
    pattern: / {2,}| (?=[,.;:)”])|^ | $/g,
    message: () => 'A space stands where none belongs.',
    hint: 'Remove it.',
  },
];

/** Headings end without a period and sentences with one; quotation marks are typographic; no space is too many. */
export function findPunctuationSlips({ english }: Checked): Finding[] {
  return english.flatMap(({ file, path, text, kind }) =>
    forms
      .filter(({ kinds }) => kinds?.includes(kind) ?? true)
      .flatMap(({ pattern, message, hint }) =>
        [...text.matchAll(pattern)].map((match): Finding => ({
          rule: 'punctuation',
          severity: 'error',
          file,
          path,
          offset: match.index,
          message: message(match[0]),
          hint,
        })),
      ),
  );
}
