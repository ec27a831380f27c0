import { z } from 'zod';

/** What a line of the overview of a measure is about, in the order in which it is shown. */
export const glanceKinds = ['who', 'conditions', 'exceptions', 'periods', 'numbers', 'buildsOn'] as const;

/** A phrase of the text, which is all that a line says. */
const glancePhraseSchema = z.strictObject({
  pair: z
    .string()
    .regex(/^(heading|s[1-9]\d*)$/, 'must be heading, s1, s2, …')
    .describe('The sentence or heading that has the phrase.'),
  zh: z.string().min(1).describe('Stretch of the Chinese, verbatim.'),
  en: z.string().min(1).optional().describe('Stretch of its English, verbatim; absent while it has none.'),
});

const phrasesSchema = z
  .array(glancePhraseSchema)
  .min(1, 'must have a phrase: leave the kind out instead')
  .optional();

/** What one measure says at a glance. A kind of which the text says nothing is left out. */
const measureGlanceSchema = z.strictObject({
  instrument: z.string().describe('Id of the instrument.'),
  measure: z.string().describe('Id of the measure, such as measure-12.'),
  who: phrasesSchema.describe('Whom it concerns.'),
  conditions: phrasesSchema.describe('What must hold.'),
  exceptions: phrasesSchema.describe('What is left out.'),
  periods: phrasesSchema.describe('Periods and times.'),
  numbers: phrasesSchema.describe('Numbers of the arrangement.'),
  buildsOn: phrasesSchema.describe('Documents, lists and named arrangements that it rests on.'),
});

/** `content/glance.yaml`. */
export const glanceTableSchema = z.strictObject({ measures: z.array(measureGlanceSchema) });

export type GlanceKind = (typeof glanceKinds)[number];
export type GlancePhrase = z.infer<typeof glancePhraseSchema>;
export type MeasureGlance = z.infer<typeof measureGlanceSchema>;
export type GlanceTable = z.infer<typeof glanceTableSchema>;
