import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** How firmly a verb commits those it speaks of, the firmest first. */
export const strengths = [
  'required',
  'permitted',
  'implemented',
  'promoted',
  'supported',
  'encouraged',
  'piloted',
  'explored',
  'studied',
  'sought',
] as const;

/** One step of that scale. */
const strengthSchema = z.enum(strengths);

/** One commitment and the words that make it in each language. */
const verbSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens')
    .describe('Key in data.'),
  zh: z.array(z.string().min(1)).min(1).describe('The Chinese verbs, each as it stands in a sentence.'),
  en: z
    .array(z.string().min(1))
    .min(1)
    .describe('The English verb in every inflection, nouns made of it included; the first is shown.'),
  strength: strengthSchema.describe('How firmly the verb commits.'),
  explanation: bilingualSchema.describe('What a reader may rely on, and what not.'),
});

/** A place where a word of the table governs no clause, or where a title fixes another one. */
const verbExceptionSchema = z
  .strictObject({
    instrument: z.string().describe('Id of the instrument.'),
    provision: z.string().describe('Id of the provision.'),
    pair: z.string().describe('Id of the pair: heading, s1, …'),
    zh: z.string().min(1).optional().describe('Chinese phrase whose verbs do not count; verbatim.'),
    en: z.string().min(1).optional().describe('English phrase whose verbs do not count; verbatim.'),
    stillCompared: z
      .literal(true)
      .optional()
      .describe(
        'The English renders the verb all the same, so the checker goes on comparing it; only the strength shown for the sentence leaves it out.',
      ),
    reason: z.string().min(1).describe('Why the phrase is no commitment, or why it is worded otherwise.'),
  })
  .refine(({ zh, en }) => zh !== undefined || en !== undefined, 'must have a phrase: zh, en or both')
  .refine(
    ({ stillCompared, zh, en }) => stillCompared === undefined || (zh !== undefined && en === undefined),
    'must have zh and no en where stillCompared is true: the English goes on being compared',
  );

/** `content/verbs.yaml`: the table of commitment verbs and its recorded exceptions. */
export const verbTableSchema = z.strictObject({
  verbs: z.array(verbSchema),
  exceptions: z.array(verbExceptionSchema),
});

export type Strength = z.infer<typeof strengthSchema>;
export type Verb = z.infer<typeof verbSchema>;
export type VerbException = z.infer<typeof verbExceptionSchema>;
export type VerbTable = z.infer<typeof verbTableSchema>;
