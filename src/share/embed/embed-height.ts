import { countLines, measureText, type Piece, toPieces } from '../count-lines.ts';

/** The texts of an embed, in the order in which they stand below each other. */
export interface EmbedText {
  /** True where the embed is in Chinese. */
  chinese: boolean;
  /** With the words that mark an editorial one. */
  heading: string;
  sentences: { text: string; chinese: boolean }[];
  partiesHeading: string;
  /** Each with its role; they flow like words. */
  parties: string[];
  /** What is said in small letters. */
  notes: string[];
  /** The words of the link to the portal. */
  open: string;
}

/** Widths in CSS pixels that heights are worked out for: the narrowest phone, a column among others, and a wide one. */
export const embedWidths = [320, 500, 800] as const;

export type EmbedWidth = (typeof embedWidths)[number];

/** How a text is set, in CSS pixels: size of a letter, height of a line, space above. */
interface Setting {
  letter: number;
  line: number;
  above: number;
}

/** Sizes of src/styles/embed.css, where a letter of the system is 16 px. */
const wideFrom = 640;
const narrow = {
  padding: { x: 16, y: 16 },
  margin: 0,
  number: 56,
  column: { chinese: wideFrom, english: wideFrom },
};
const wide = { padding: { x: 28, y: 24 }, margin: 96, number: 0, column: { chinese: 672, english: 624 } };
const heading: Setting = { letter: 22, line: 30, above: 0 };
const chinese: Setting = { letter: 16, line: 29, above: 12 };
const english: Setting = { letter: 16, line: 26, above: 12 };
const partiesHeading: Setting = { letter: 14, line: 24, above: 20 };
const party: Setting & { indent: number; margin: number } = {
  letter: 15,
  line: 26,
  above: 0,
  indent: 16,
  margin: 16,
};
const note: Setting = { letter: 14, line: 22, above: 8 };
const open: Setting & { least: number } = { letter: 16, line: 24, above: 8, least: 44 };
const footerRule = 21;

/** Bold letters are wider. */
const boldness = 1.06;

/**
 * Added to every height, in pixels. Nobody knows with which fonts a reader's machine sets the text: Chinese letters are as wide as they are
 * high in all of them, but a line of English may hold a word more or less. The widths in count-lines.ts are those of a broad font, so that
 * there is room in most.
 */
const allowance = 16;

/**
 * The height in CSS pixels that an embed takes at a width, worked out from the widths of letters: as a rule no less than a browser needs,
 * and not so much more that a hole shows. Where a reader's letters are larger than usual, the frame scrolls.
 */
export function estimateEmbedHeight(text: EmbedText, width: number): number {
  const layout = width < wideFrom ? narrow : wide;
  const column = Math.min(
    width - 2 * layout.padding.x - layout.margin,
    layout.column[text.chinese ? 'chinese' : 'english'],
  );
  const lettersOf = (letter: number, factor = 1) => column / (letter * factor);
  const heightOf = (words: string, { letter, line, above }: Setting, factor = 1) =>
    above + line * countLines(toPieces(words), lettersOf(letter, factor));
  const parties = text.parties.map((name) => toPartyPiece(name, lettersOf(party.letter)));
  const blocks = [
    2 * layout.padding.y,
    layout.number,
    heightOf(text.heading, heading, boldness),
    ...text.sentences.map((sentence) => heightOf(sentence.text, sentence.chinese ? chinese : english)),
    heightOf(text.partiesHeading, partiesHeading, boldness),
    ...(parties.length === 0 ? [] : [party.line * countLines(parties, lettersOf(party.letter))]),
    footerRule,
    ...text.notes.map((each) => heightOf(each, note)),
    Math.max(open.above + open.least, heightOf(text.open, open)),
    allowance,
  ];
  return Math.ceil(blocks.reduce((sum, block) => sum + block, 0));
}

/** A party as a piece of its list: one that fits on a line stands among others, a longer one fills whole lines by itself. */
function toPartyPiece(name: string, column: number): Piece {
  const width = measureText(name) + party.margin / party.letter;
  const lines = width <= column ? 1 : countLines(toPieces(name), column - party.indent / party.letter);
  return { width: lines === 1 ? Math.min(width, column) : column * lines, space: measureText(' ') };
}
