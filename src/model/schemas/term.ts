import { z } from 'zod';
import { confidenceSchema, slugSchema } from './agency.ts';
import { bilingualSchema } from './bilingual.ts';

/** What the preferred English of a concept rests on. */
export const termBasisSchema = z.enum([
  'official-english',
  'legal-translation',
  'press-or-secondary',
  'composed',
]);

/** One concept: its names in both languages, what it means, and what it must not be called. */
const termSchema = z.strictObject({
  id: z.string().min(1).describe('Key in data; never shown, never changed.'),
  slug: slugSchema.describe('Address of its page; published, so never changed.'),
  zh: z.string().min(1).describe('The Chinese term as the text prints it.'),
  zhAlso: z.array(z.string().min(1)).describe('Other Chinese forms of the same concept.'),
  en: z.string().min(1).describe('The English that translations use.'),
  enAccepted: z.array(z.string().min(1)).describe('Also right; seen in serious sources.'),
  enForbidden: z
    .array(z.string().min(1))
    .describe('Wrong where the Chinese has the term; it may be right elsewhere.'),
  enCaution: z
    .array(z.string().min(1))
    .describe('Wording that easily overstates the term; the checker warns of it.'),
  definition: bilingualSchema.describe('In our own words, for a reader outside the customs system of China.'),
  topic: z.string().describe('Key of the list of topics in the same file.'),
  basis: termBasisSchema.describe('What the preferred English rests on.'),
  confidence: confidenceSchema.describe('How sure the preferred English is.'),
  inPolicy: z.boolean().describe('False for a helper term that only definitions use.'),
  sources: z.array(z.string()).min(1).describe('Keys of the list of sources in the same file.'),
  note: z.string().min(1).optional().describe('For translators; not shown.'),
});

/** `content/terms.yaml`: the concepts of the texts, in both languages. */
export const termbaseSchema = z.strictObject({
  spelling: z.enum(['American', 'British']).describe('The one spelling that all English of the portal uses.'),
  topics: z.record(z.string(), bilingualSchema).describe('Groups of concepts, in the order of the glossary.'),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        ref: z.string().min(1).describe('Address or citation.'),
        what: z.string().min(1).describe('What was found there.'),
        kind: z.string().min(1).describe('official, press, treaty, unconfirmed …'),
      }),
    )
    .describe('Where renderings were found.'),
  concepts: z.array(termSchema),
});

export type Term = z.infer<typeof termSchema>;
export type Termbase = z.infer<typeof termbaseSchema>;
