import type { Edition } from '../../language/edition.ts';
import { getAt } from '../../language/get-at.ts';
import { type Cited, formatEach, type Part, type SentenceRange } from './cited.ts';
import { toRecord } from './record.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The citation as BibTeX entries that BibLaTeX reads, too. `misc` has no field for a document number, so `howpublished` carries it. Names
 * and titles stand in two pairs of braces: one keeps an office from being taken apart into first and last name, and both keep capitals.
 */
export function formatBibtex(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(
    cited,
    edition,
    range,
    (each, { address }) => {
      const { id, issuer, title, docNumber, date, lang, notice } = toRecord(cited, each, range);
      const fields: [string, string | null][] = [
        ['author', issuer && `{{${escapeBibtex(issuer)}}}`],
        ['title', `{{${escapeBibtex(title)}}}`],
        ['howpublished', docNumber && `{${escapeBibtex(docNumber)}}`],
        ['year', date && `{${date[0]}}`],
        ['month', date && getAt(months, Number(date[1]) - 1)],
        ['day', date && `{${Number(date[2])}}`],
        // Verbatim: `#` and `%` of an address keep their meaning.
        ['url', `{${address}}`],
        ['language', `{${lang}}`],
        ['note', notice && `{${escapeBibtex(notice)}}`],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []));
      return [`@misc{${id},`, ...lines, '}'].join('\n');
    },
    '\n\n',
  );
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A brace without its partner would break the file even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which nothing is a sign of TeX. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^]|[$&#%_]/g, (character) => commands[character] ?? `\\${character}`);
}
