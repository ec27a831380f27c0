/** Longest query that is looked at, in characters: longer ones are cut, so that no input takes long. */
export const longestQuery = 200;

/** Turns a text into its comparable form of the same length, so that places found in it are places in the text. */
export type Fold = (text: string) => string;

/** Marks that texts write in several ways. */
const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/**
 * Makes the folding: half width, lower case, simplified characters, `7×24` however the cross is typed.
 *
 * @param traditional - Pairs of characters, traditional first: `國国務务`.
 */
export function createFold(traditional: string): Fold {
  const simplified = new Map<string, string>();
  for (let index = 0; index + 1 < traditional.length; index += 2) {
    simplified.set(traditional.charAt(index), traditional.charAt(index + 1));
  }
  const foldUnit = (unit: string): string => {
    const known = simplified.get(unit) ?? marks[unit];
    if (known !== undefined) return known;
    const plain = unit.normalize('NFKC').toLowerCase();
    return plain.length === 1 ? plain : unit;
  };
  // Unit by unit, not character by character: half of a surrogate pair stays what it is, and lengths stay equal.
  return (text) => crossDigits(text.split('').map(foldUnit).join(''));
}

/** What has been typed, ready to be taken apart: folded, without control characters, of bounded length. */
export function normaliseQuery(typed: string, fold: Fold): string {
  return fold(typed.slice(0, longestQuery).normalize('NFKC'))
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** One sign for the cross between digits. Lengths stay equal. */
function crossDigits(text: string): string {
  return text.replace(/(\d)[x*✕](?=\d)/g, '$1×');
}
