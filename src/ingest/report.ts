import type { LocatePosition } from './positions.ts';
import type { Decoding, Diagnostic } from './types.ts';

const unusable = {
  'empty-input': {
    message: () => 'The file holds no text.',
    hint: 'Put the issued text into it, as plain text.',
  },
  'too-large': {
    message: (size: number) => `The file has ${size} bytes, more than the 20 MB that are read.`,
    hint: 'Check that it is the plain text of one document.',
  },
  'not-text': {
    message: (size: number) => `The file (${size} bytes) is not plain text.`,
    hint: 'Save the document as plain text (UTF-8) and try again.',
  },
} as const;

/** The diagnostic for a file that nothing can be read from. */
export function reportUnusable(rule: keyof typeof unusable, size: number): Diagnostic {
  const { message, hint } = unusable[rule];
  return { severity: 'error', rule, message: message(size), hint, line: 1, column: 1 };
}

/** One diagnostic for each run of bytes that are no character. */
export function reportUndecodable({ undecodable, encoding }: Decoding, locate: LocatePosition): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let before = -2;
  for (const { offset, bytes } of undecodable) {
    const goesOn = offset === before + 1;
    before = offset;
    if (goesOn) continue;
    const value = bytes.map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(' ');
    diagnostics.push({
      severity: 'warning',
      rule: 'undecodable-byte',
      message: `Here are bytes${value === '' ? '' : ` (from ${value})`} that are no character in ${encoding.toUpperCase()}.`,
      hint: 'They are shown as �; save the file again in UTF-8 from its origin.',
      ...locate(offset),
    });
  }
  return diagnostics;
}
