import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { prosePageSchema } from './model/schemas/prose-page.ts';

/** Only prose needs Astro to turn it into pages; everything else is read by src/model/read. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '{zh,en}/*.mdx' }),
    schema: prosePageSchema,
  }),
};
