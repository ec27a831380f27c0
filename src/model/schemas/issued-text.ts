import type { ParsedInstrument } from '../../ingest/types.ts';
import type { InstrumentSettings } from './instrument.ts';

/** A folder of `seeds/` as read: its bytes, what was parsed from them, and its settings. */
export interface IssuedText {
  settings: InstrumentSettings;
  /** Path of source.txt from the root of the project. */
  file: string;
  /** Path of instrument.yaml. */
  settingsFile: string;
  /** The bytes of source.txt as received, in base64. */
  bytes: string;
  /** Hexadecimal SHA-256 of those bytes. */
  sha256: string;
  /** What ingest understood. */
  parsed: ParsedInstrument;
}
