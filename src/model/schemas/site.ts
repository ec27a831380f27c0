import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** `content/site.yaml`: where the portal is published and who answers for it. */
export const siteSchema = z.strictObject({
  origin: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(
      (value) => new URL(value).origin === value,
      'must be scheme and host only, such as https://example.org',
    )
    .describe('Scheme and host of every absolute address, without a slash at the end.'),
  base: z
    .string()
    .regex(/^\/([\w.~-]+\/)*$/, 'must begin and end with a slash, such as / or /trade/')
    .describe('Path below the origin where the portal lives.'),
  mainInstrument: z.string().describe('Id of the instrument that short addresses such as /12/ belong to.'),
  publisher: bilingualSchema.nullable().describe('Who publishes the portal; null when not stated.'),
  corrections: z.email().nullable().describe('E-mail address for corrections; null when there is none.'),
  kit: z
    .boolean()
    .default(true)
    .describe('False for a build without the share kit; pages then neither link to it nor show it.'),
});

/** Settings of the whole portal. */
export type Site = z.infer<typeof siteSchema>;

/** The origin that stands in `content/site.yaml` until an owner sets a real one. */
export const placeholderOrigin = 'https://portal.example';
