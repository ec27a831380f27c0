import { z } from 'zod';

/** Last part of an address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as beijing-customs');

/** Kinds of body. A `central-branch` answers to a national agency, even if its short name begins with 市. */
export const agencyTypeSchema = z.enum([
  'municipal-bureau',
  'central-branch',
  'district-government',
  'zone-authority',
  'party-body',
  'enterprise',
  'central-authority',
  'generic-reference',
]);

/** How sure an English name is; what each step means stands at the head of `content/agencies.yaml`. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

const englishNameSchema = z.strictObject({
  name: z.string().min(1).describe('The one English name used on the site.'),
  short: z.string().min(1).describe('Short form for lists and tables.'),
  accepted: z.array(z.string()).describe('Seen in serious sources, not wrong, not used here.'),
  wrong: z.array(z.string()).describe('An old name, another body or a mistranslation.'),
});

const chineseNameSchema = z.strictObject({
  full: z.string().min(1).describe('Official full name.'),
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe('Every form in which a text prints the name, with full-width brackets; the first is shown.'),
});

/** A party that a text mentions without naming one body: shown, never linked. */
const agencyReferenceSchema = z.strictObject({
  id: z.string().describe('Key in data; never shown.'),
  type: agencyTypeSchema,
  zh: chineseNameSchema,
  en: englishNameSchema,
  confidence: confidenceSchema,
  sources: z.array(z.string()).describe('Keys of the list of sources in the same file.'),
  note: z.string().optional().describe('For those who maintain the registry; not shown.'),
});

/** A body that can be named as responsible for a measure. */
const agencySchema = z.strictObject({
  ...agencyReferenceSchema.shape,
  slug: slugSchema.describe('Address of its page; published, so never changed.'),
  parent: z.string().nullable().describe('Id of an entry under parents.'),
  site: z
    .strictObject({
      host: z.string().describe('Host name of its website.'),
      confirmed: z.boolean().describe('Only a confirmed host is linked.'),
    })
    .nullable(),
});

/** A national body to which an agency answers. */
const parentBodySchema = z.strictObject({
  id: z.string(),
  zh: z.string().min(1),
  en: z.string().min(1),
  abbr: z.string().optional().describe('English abbreviation.'),
  confidence: confidenceSchema,
  sources: z.array(z.string()),
});

/** `content/agencies.yaml`: the registry of bodies that policy texts name. */
export const agencyRegistrySchema = z.strictObject({
  agencies: z.array(agencySchema),
  references: z.array(agencyReferenceSchema),
  parents: z.array(parentBodySchema),
  sources: z.record(
    z.string(),
    z.strictObject({
      kind: z.string().describe('official, press, secondary, unconfirmed …'),
      what: z.string(),
      ref: z.string(),
    }),
  ),
});

export type AgencyType = z.infer<typeof agencyTypeSchema>;
export type AgencyRecord = z.infer<typeof agencySchema>;
export type ParentBody = z.infer<typeof parentBodySchema>;
export type AgencyRegistry = z.infer<typeof agencyRegistrySchema>;
