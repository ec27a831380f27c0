/** Formats of a card: what networks show beside a link, and what is sent as a picture, with a code to scan. */
export type CardFormat = 'card' | 'square';

/** Sides in pixels. */
export const cardSizes = {
  card: { width: 1200, height: 630 },
  square: { width: 800, height: 800 },
} as const satisfies Record<CardFormat, { width: number; height: number }>;
