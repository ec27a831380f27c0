import { z } from 'zod';

/** Which sentences of a measure posters and texts to paste quote. */
const essentialSentencesSchema = z.strictObject({
  measure: z
    .string()
    .regex(/^[^/]+\/[^/]+$/, 'must be instrument/number, as in addresses')
    .describe('The measure, as in addresses: ferry-2023/8.'),
  essential: z
    .array(z.string().regex(/^s[1-9]\d*$/, 'must be s1, s2, …'))
    .min(1, 'must name a sentence: leave the entry out instead')
    .describe('Its essential sentences, in the order of the text.'),
});

/** `content/share.yaml`. */
export const shareTableSchema = z.strictObject({ measures: z.array(essentialSentencesSchema) });

export type ShareTable = z.infer<typeof shareTableSchema>;
