import type { Edition } from '../../language/edition.ts';
import { type Cited, formatEach, type Part, type SentenceRange } from './cited.ts';
import { toRecord } from './record.ts';

/**
 * The citation as RIS records of a government document, whose number is `SN` and whose place `SE`.
 *
 * Every line is a tag of two characters, two spaces, a hyphen and a space, then a value on the same line; the first is `TY`, the last `ER`.
 * Lines end with CR and LF as the format demands; a page that shows the text makes LF of them, which programs read as well.
 */
export function formatRis(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(
    cited,
    edition,
    range,
    (each, { address }) => {
      const { issuer, title, docNumber, place, date, lang, notice } = toRecord(cited, each, range);
      const fields: [string, string | null][] = [
        ['TY', 'GOVDOC'],
        ['AU', toRisName(issuer)],
        ['TI', title],
        ['SN', docNumber],
        ['SE', place],
        ['PY', date && date[0]],
        // The fourth part, for a season, is empty.
        ['DA', date && `${date.join('/')}/`],
        ['UR', address],
        ['LA', lang],
        ['N1', notice],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${toRisValue(value)}\r\n` : []));
      return `${lines.join('')}ER  - \r\n`;
    },
    '',
  );
}

/** A line break would begin a new field. */
export function toRisValue(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** In names a comma parts last from first name, and an asterisk is not allowed. */
export function toRisName(name: string): string {
  return toRisValue(name.replace(/[,*]/g, ' '));
}
