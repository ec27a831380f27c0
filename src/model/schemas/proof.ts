import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1).optional();

const provenMeasureSchema = z.strictObject({
  heading: z.string().min(1).nullable().describe('As issued; null where the text has none.'),
  sentences: z
    .int()
    .positive()
    .describe('How many sentences its text has, heading and list of bodies left out.'),
  lead: names.describe('Bodies and general parties that lead, as printed.'),
  joint: names.describe('Those that act jointly.'),
  support: names.describe('Those that support.'),
  responsible: names.describe('Those named without a role.'),
  open: z.literal(true).optional().describe('Whether the list ends in 等.'),
});

/**
 * `seeds/<instrument>/proof.yaml`: what a person has read and counted in the issued text. `npm run check` holds what the parser
 * understands against it; it is the only place where the counts of a document stand.
 */
export const proofSchema = z.strictObject({
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  dateIssued: z.string().nullable().describe('ISO 8601.'),
  counts: z.strictObject({
    measures: z.int(),
    sentences: z.int().describe('In measures and in all other units.'),
    bodies: z.int().describe('Bodies named in lists, each once.'),
    mentions: z.int().describe('How often one is named in a list.'),
    generic: z.int().describe('How often a party is named only in general, such as 相关单位.'),
    pairs: z.int().describe('Texts that have English, titles and headings included.'),
  }),
  outline: z.array(z.string()).describe('Sections as “二 工作任务”, subsections as “二（一） …”, in order.'),
  provisions: z.array(z.string()).describe('Ids of units that have text and are no measures, in order.'),
  measures: z.record(z.string(), provenMeasureSchema).describe('By the id of the measure.'),
  remarks: z
    .record(z.string(), z.int().positive())
    .describe('How often the parser remarks on something, by the rule of its diagnostic.'),
  otherForms: z
    .array(z.enum(['numbering', 'clauses', 'setting', 'lines']))
    .describe('In which the same text must be understood the same: src/quality/proof/other-forms.ts.'),
});

/** What a person has read and counted in an issued text. */
export type Proof = z.infer<typeof proofSchema>;
