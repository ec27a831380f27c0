import type { Ignorer } from '@stryker-mutator/api/ignore';
import { z } from 'zod';

/** A text that is an argument of `….describe(…)`. */
const description = z.object({
  key: z.number(),
  listKey: z.literal('arguments'),
  node: z.object({ type: z.enum(['StringLiteral', 'TemplateLiteral']) }),
  parent: z.object({
    type: z.literal('CallExpression'),
    callee: z.object({
      type: z.literal('MemberExpression'),
      property: z.object({ name: z.literal('describe') }),
    }),
  }),
});

/** Leaves out descriptions of fields in schemas: they are documentation, which no program reads. */
export const descriptions: Ignorer = {
  shouldIgnore: (path) =>
    description.safeParse(path).success ? 'It describes a field to people.' : undefined,
};
