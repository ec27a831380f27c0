import { z } from 'zod';
import { findReservedWord } from '../addresses.ts';
import { slugSchema } from './agency.ts';
import { bilingualSchema } from './bilingual.ts';
import { strengths } from './verb.ts';

/** How firmly a sentence commits; `unmarked` where it has none of the verbs of the table. */
export const shownStrengths = [...strengths, 'unmarked'] as const;

/** A part of an address that the portal does not use itself. */
const partSchema = slugSchema.refine(
  (slug) => findReservedWord(slug) === undefined,
  'must not be a word that the portal uses in addresses itself, nor all digits',
);

const namedShape = {
  label: bilingualSchema.describe('Its name, as lists show it.'),
  explanation: bilingualSchema.describe('What it takes in, in a sentence.'),
};

const measureSchema = z
  .string()
  .regex(/^[^/]+\/[^/]+$/, 'must be an instrument and a measure as in addresses, such as ferry-2023/8')
  .describe('The measure as its address has it: ferry-2023/8.');

/** A measure that belongs to a value because of words of its text. */
const quoteSchema = z.strictObject({
  measure: measureSchema,
  pair: z.string().describe('Id of the pair: heading, s1, …; never a heading of ours.'),
  zh: z.string().min(1).describe('The words of the Chinese that it rests on, verbatim.'),
  en: z.string().min(1).describe('The same words in the English, verbatim.'),
});

/** A measure that belongs to a value because it makes a body responsible. */
const bodySchema = z.strictObject({
  measure: measureSchema,
  body: slugSchema.describe('Slug of the body in content/agencies.yaml.'),
});

/** Why a measure belongs to a value. */
const assignmentSchema = z.union([quoteSchema, bodySchema]);

/** One choice of a facet. */
const topicValueSchema = z.strictObject({
  slug: partSchema.describe('Last part of its address; published, so never changed.'),
  ...namedShape,
  assignments: z.array(assignmentSchema).min(1),
});

/** A question that readers ask, with its answers. */
const facetSchema = z.strictObject({
  id: partSchema.describe('Part of the address of its values, and its name in the address of the finder.'),
  ...namedShape,
  values: z.array(topicValueSchema).min(1),
});

/** `content/topics.yaml`: by what readers find the measures that concern them. */
export const topicTableSchema = z.strictObject({
  facets: z.array(facetSchema),
  strength: z
    .strictObject({
      ...namedShape,
      values: z.record(z.enum(shownStrengths), z.strictObject(namedShape)),
    })
    .describe('The facet that is not assigned by hand: it follows from the verbs of each sentence.'),
});

export type ShownStrength = (typeof shownStrengths)[number];
export type Assignment = z.infer<typeof assignmentSchema>;
export type TopicTable = z.infer<typeof topicTableSchema>;
