import type { Address } from '../../model/addresses.ts';
import type { Painter } from '../cards/painter.ts';

/** A file of the share kit: where it is published, what it is made from, and how. */
export interface Artefact {
  address: Address;
  /**
   * Everything of the content that its bytes depend on, as it goes through JSON: the words, addresses and numbers that it shows. It is
   * made again when this changes, when `parts` change, or when the program that makes kits does.
   */
  inputs: object;
  /** Other files that are put into it, in this order. List them before it. */
  parts?: readonly Artefact[];
  /** Gives the same bytes for the same inputs, on any machine and day. */
  make: (workshop: Workshop) => Promise<Uint8Array> | Uint8Array;
}

/** What makers of artefacts work with. */
export interface Workshop {
  /** Draws text; loading its fonts takes a moment, so it is there only for who asks. */
  painter: () => Promise<Painter>;
  /** The files named in `parts`, in their order. */
  parts: readonly PartFile[];
}

/** A file that is put into another one. */
export interface PartFile {
  address: Address;
  bytes: Uint8Array;
}
