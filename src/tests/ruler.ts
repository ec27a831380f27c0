import type { Painter } from '../print/cards/painter.ts';

/**
 * A painter that measures with a ruler instead of a font: a Chinese character is as wide as its size, everything else half as wide, and
 * bold a tenth wider than that. It paints nothing.
 */
export const ruler: Painter = {
  measure: async (texts, { weight }) => {
    const latin = weight === 700 ? 0.55 : 0.5;
    const widthOf = (text: string) =>
      [...text].reduce(
        (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(letter) ? 1 : latin),
        0,
      );
    return new Map(texts.map((text) => [text, widthOf(text)]));
  },
  paint: () => Promise.reject(new Error('A ruler cannot paint.')),
};
