import type { z } from 'zod';

/** What a schema finds wrong with a value: for each fault the path to it and the reason, `path: reason`. */
export function listRefusals(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
