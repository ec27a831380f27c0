import type { ParsedInstrument, Position } from '../ingest/types.ts';
import type { AgencyRegistry } from './schemas/agency.ts';
import type { InstrumentSettings } from './schemas/instrument.ts';
import type { Site } from './schemas/site.ts';
import type { TranslationFile } from './schemas/translation.ts';

/** An issued text with what the text cannot say of itself. */
export interface IssuedText {
  settings: InstrumentSettings;
  /** Path of `source.txt` from the root of the project. */
  file: string;
  /** Path of `instrument.yaml`. */
  settingsFile: string;
  /** The bytes of `source.txt` as received, in base64. */
  bytes: string;
  /** Hexadecimal SHA-256 of those bytes. */
  sha256: string;
  parsed: ParsedInstrument;
}

/** A translation file with the place of each pair's source in it. */
export interface PlacedTranslation extends TranslationFile {
  /** Id of the instrument that is translated. */
  instrument: string;
  file: string;
  /** One for each of `pairs`, in the same order. */
  places: Position[];
}

/** Everything that people wrote, before it is linked. */
export interface Content {
  site: Site;
  registry: AgencyRegistry;
  instruments: IssuedText[];
  translations: PlacedTranslation[];
}
