import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { proofSchema, type Proof } from '../schemas/proof.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Path of the proof of an instrument, from the root of the project. */
const toProofFile = (instrument: string): string => `seeds/${instrument}/proof.yaml`;

/**
 * The proof of an instrument; `undefined` when nobody has written one.
 *
 * @throws ContentError that lists every problem of the file.
 */
export function readProof(root: string, instrument: string): YamlFile<Proof> | undefined {
  const file = toProofFile(instrument);
  return existsSync(join(root, file)) ? readYaml(root, file, proofSchema) : undefined;
}
