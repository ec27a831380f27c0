import { z } from 'zod';

/**
 * State of a pair as written by people: `translated` by one reader, `reviewed` after a second, independent reading.
 * XLIFF's `final` is kept for a text certified by its issuer or a lawyer.
 */
export const pairStateSchema = z.enum(['translated', 'reviewed', 'final']);

/** One source text and its translation, pinned to each other. */
const pairSchema = z.strictObject({
  id: z
    .string()
    .regex(/^(s[1-9]\d*|heading|title|docNumber|issuer|addressee|signature|date)$/)
    .describe('Which part of the provision: a segment (s1, s2, …) or a named part.'),
  source: z.string().min(1).describe('The Chinese text that was translated, verbatim.'),
  target: z.string().min(1).describe('Its English.'),
  state: pairStateSchema,
  note: z.string().optional().describe('For translators.'),
});

/** `content/translations/en/<instrument>/<provision>.yaml`. */
export const translationSchema = z.strictObject({
  provision: z.string().describe('Id of the provision: the name of the file.'),
  revised: z.iso.date().describe('Day on which a person last changed the English.'),
  pairs: z.array(pairSchema).min(1),
});

export type PairState = z.infer<typeof pairStateSchema>;
export type TranslationPair = z.infer<typeof pairSchema>;
export type TranslationFile = z.infer<typeof translationSchema>;

/** A translation file with where it lies and the place of each pair's source in it. */
export interface PlacedTranslation extends TranslationFile {
  /** Id of the instrument that is translated. */
  instrument: string;
  /** Path from the root of the project. */
  file: string;
  /** One for each of pairs, in the same order. */
  places: { line: number; column: number }[];
}
