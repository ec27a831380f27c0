import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** `seeds/<instrument>/instrument.yaml`: what the issued text cannot say of itself. */
export const instrumentSettingsSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as ferry-2023')
    .describe('First part of every address of the instrument; never all digits, never a reserved word.'),
  issuedAt: z
    .url()
    .nullable()
    .describe('Address of the text as its issuer published it; null when not known.'),
  sourceNote: bilingualSchema.describe('Where source.txt comes from.'),
  editorialHeadings: z
    .record(z.string(), z.string().min(1))
    .describe('Chinese headings for measures that have none in the text, by measure id.'),
});

/** What the issued text cannot say of itself. */
export type InstrumentSettings = z.infer<typeof instrumentSettingsSchema>;
