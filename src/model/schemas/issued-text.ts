import { z } from 'zod';
import type { ParsedInstrument } from '../../ingest/types.ts';
import { instrumentSettingsSchema } from './instrument.ts';

const isParsed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'measures' in value && 'pieces' in value;

/** A folder of `seeds/` as read: its bytes, what was parsed from them, and its settings. */
export const issuedTextSchema = z.strictObject({
  settings: instrumentSettingsSchema,
  file: z.string().describe('Path of source.txt from the root of the project.'),
  settingsFile: z.string().describe('Path of instrument.yaml.'),
  bytes: z.string().describe('The bytes of source.txt as received, in base64.'),
  sha256: z.string().length(64).describe('Hexadecimal SHA-256 of those bytes.'),
  parsed: z
    .custom<ParsedInstrument>(isParsed, 'must be the result of parseInstrument')
    .describe('What ingest understood; its shape is given by src/ingest/types.ts.'),
});

export type IssuedText = z.infer<typeof issuedTextSchema>;
