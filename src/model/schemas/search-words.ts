import { z } from 'zod';

/** How a word that readers type relates to the words of the texts it stands for, the closest first. */
export const relations = ['same', 'narrower', 'broader', 'related'] as const;

const wordsSchema = z.array(z.string().min(2, 'must have two characters or more'));

/** Words that readers type, and the words of the texts they stand for. */
const synonymSchema = z
  .strictObject({
    targets: wordsSchema
      .min(1)
      .describe('Words of a text, a term or the name of a body, of the same language.'),
    same: wordsSchema.default([]).describe('Mean the same here.'),
    narrower: wordsSchema.default([]).describe('Name a kind or a part of it.'),
    broader: wordsSchema.default([]).describe('Name something that contains it.'),
    related: wordsSchema.default([]).describe('Closely tied: who types them is served by it.'),
    why: z.string().min(1).describe('Why these words stand for it.'),
  })
  .refine((entry) => relations.some((relation) => entry[relation].length > 0), 'must list at least one word');

/** The words of one language. */
const languageSchema = z.strictObject({
  stopWords: z.array(z.string().min(1)).describe('Words of questions that say nothing of what is sought.'),
  synonyms: z.array(synonymSchema),
});

/** `content/search.yaml`: words that readers type and the texts do not use. */
export const searchWordsSchema = z.strictObject({ zh: languageSchema, en: languageSchema });

export type Synonym = z.infer<typeof synonymSchema>;
export type SearchWords = z.infer<typeof searchWordsSchema>;
