import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

import { samplePortalRoot } from './portal.ts';

const partiesSchema = z.array(z.string());

const measureSchema = z.strictObject({
  sentences: z.number(),
  /** Slugs of bodies by role, in the order of the text. */
  lead: partiesSchema.optional(),
  joint: partiesSchema.optional(),
  support: partiesSchema.optional(),
  responsible: partiesSchema.optional(),
  /** Parties named only in general, as printed. */
  generic: partiesSchema.optional(),
});

const expectedSchema = z.strictObject({
  counts: z.record(z.string(), z.number()),
  findings: z.record(z.enum(['missing-pair', 'stale-pair']), z.array(z.string())),
  instruments: z.record(
    z.string(),
    z.strictObject({
      state: z.string(),
      encoding: z.string(),
      provisions: z.number(),
      sentences: z.number(),
      texts: z.number(),
      pairs: z.number(),
      measures: z.record(z.string(), measureSchema),
    }),
  ),
  measuresWith: z.strictObject({
    zh: z.record(z.string(), partiesSchema),
    en: z.record(z.string(), partiesSchema),
  }),
  branches: z.record(z.string(), z.array(z.string())),
});

/** What stands in `expected.yaml`. */
export type SampleExpected = z.infer<typeof expectedSchema>;

/** What tests may rely on: counts, parties, intended findings, words with the measures that have them, places of branches. */
export function sampleExpected(): SampleExpected {
  return expectedSchema.parse(parse(readFileSync(join(samplePortalRoot, 'expected.yaml'), 'utf8')));
}
