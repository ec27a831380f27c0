import { z } from 'zod';

/** A text that people wrote in both languages. */
export const bilingualSchema = z.strictObject({
  zh: z.string().min(1).describe('The Chinese text.'),
  en: z.string().min(1).describe('The English text.'),
});

/** A text in both languages. */
export type Bilingual = z.infer<typeof bilingualSchema>;
