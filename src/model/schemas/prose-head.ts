import { z } from 'zod';

/** Front matter of `content/pages/<locale>/<slug>.mdx`. */
export const proseHeadSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page, and its title in the browser.'),
  description: z.string().min(1).describe('One sentence for search results.'),
  appendix: z
    .enum(['commitment-verbs'])
    .optional()
    .describe('A table made from the content, shown below the text.'),
  order: z.number().int().describe('Place in the list of prose pages.'),
});

export type ProseHead = z.output<typeof proseHeadSchema>;
