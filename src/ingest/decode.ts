import type { Decoding } from './types.ts';

/** Largest input, in bytes. Policy texts are some tens of kilobytes; more is a wrong file. */
export const maximumBytes = 20 * 1024 * 1024;

/**
 * Turns bytes into text.
 *
 * Guarantees afterwards:
 * 1. a byte order mark decides the encoding; without one, valid UTF-8 is UTF-8;
 * 2. anything else is read as GB18030 or UTF-8, whichever leaves fewer bytes undecodable; but UTF-8 with a few damaged bytes,
 *    which GB18030 could often read as other characters, stays UTF-8;
 * 3. every undecodable byte is listed and stands as U+FFFD in the text;
 * 4. for UTF-8, {@link encodeDecoding} gives back the very bytes.
 */
export function decode(bytes: Uint8Array): Decoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes);
  const { decoding: utf8, sequences } = decodeUtf8(bytes);
  if (utf8.undecodable.length === 0 || utf8.byteOrderMark) return utf8;
  // Text in GB18030 has hardly any bytes that happen to form characters of UTF-8.
  if (sequences > utf8.undecodable.length) return utf8;
  const gb18030 = decodeWith('gb18030', bytes);
  return gb18030.undecodable.length < utf8.undecodable.length ? gb18030 : utf8;
}

/** The bytes that a UTF-8 text was decoded from; for other encodings the text in UTF-8. */
export function encodeDecoding({ text, undecodable }: Decoding): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { offset, bytes } of undecodable) {
    parts.push(encoder.encode(text.slice(from, offset)), Uint8Array.from(bytes));
    from = offset + 1;
  }
  parts.push(encoder.encode(text.slice(from)));
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    result.set(part, length);
    length += part.length;
  }
  return result;
}

function decodeWith(encoding: 'utf-16le' | 'utf-16be' | 'gb18030', bytes: Uint8Array): Decoding {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const undecodable: Decoding['undecodable'] = [];
  for (let offset = text.indexOf('\uFFFD'); offset >= 0; offset = text.indexOf('\uFFFD', offset + 1)) {
    undecodable.push({ offset, bytes: [] });
  }
  return { encoding, byteOrderMark: text.startsWith('\uFEFF'), text, undecodable };
}

/**
 * Decodes UTF-8 in runs, so that each undecodable byte is known by its value and place; counts the characters of several bytes.
 */
function decodeUtf8(bytes: Uint8Array): { decoding: Decoding; sequences: number } {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  const undecodable: Decoding['undecodable'] = [];
  let length = 0;
  let runStart = 0;
  let sequences = 0;
  const closeRun = (end: number) => {
    const run = decoder.decode(bytes.subarray(runStart, end));
    parts.push(run);
    length += run.length;
  };
  let index = 0;
  while (index < bytes.length) {
    const size = getSequenceSize(bytes, index);
    if (size === 0) {
      closeRun(index);
      undecodable.push({ offset: length, bytes: [bytes[index] ?? 0] });
      parts.push('\uFFFD');
      length++;
      index++;
      runStart = index;
    } else {
      if (size > 1) sequences++;
      index += size;
    }
  }
  closeRun(bytes.length);
  const text = parts.join('');
  const decoding: Decoding = {
    encoding: 'utf-8',
    byteOrderMark: text.startsWith('\uFEFF'),
    text,
    undecodable,
  };
  return { decoding, sequences };
}

/** Bytes of the well-formed UTF-8 sequence that begins at `index`; 0 when none does. Table 3-7 of the Unicode Standard. */
function getSequenceSize(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  const second = bytes[index + 1] ?? 0;
  const isTail = (offset: number) => ((bytes[index + offset] ?? 0) & 0xc0) === 0x80;
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return isTail(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const overlong = first === 0xe0 && second < 0xa0;
    const surrogate = first === 0xed && second > 0x9f;
    return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const overlong = first === 0xf0 && second < 0x90;
    const beyond = first === 0xf4 && second > 0x8f;
    return isTail(1) && isTail(2) && isTail(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

/**
 * True when the text is not prose: it holds NUL, or more than a tenth of it are control characters or undecodable.
 */
export function isBinary({ text, undecodable }: Decoding): boolean {
  let control = undecodable.length;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0) return true;
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c) control++;
  }
  return control > text.length / 10;
}
