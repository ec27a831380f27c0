const digits = new Map(
  [...'〇零一二三四五六七八九'].map((character, index) => [character, Math.max(0, index - 1)]),
);
const units = new Map([
  ['十', 10],
  ['百', 100],
]);

/** Value of a Chinese or Arabic numeral below 1000, such as `十二`, `二十`, `一百零三`, `１２`; `null` when it is none. */
export function parseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/^[〇零一二三四五六七八九十百]+$/.test(text)) return null;
  let value = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = units.get(character);
    if (unit === undefined) {
      digit = digits.get(character) ?? 0;
    } else {
      value += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return value + (digit ?? 0);
}

/** Value of a year written digit by digit, such as `二〇二四` or `2024`; `null` when it is none. */
export function parseYear(text: string): number | null {
  const plain = [...text.normalize('NFKC')]
    .map((character) => String(digits.get(character) ?? character))
    .join('');
  return /^\d{4}$/.test(plain) ? Number(plain) : null;
}
