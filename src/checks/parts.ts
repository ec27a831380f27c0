import type { Aligned, Instrument, Provision } from '../model/graph/graph.ts';

/** A text of an instrument that must have English. */
export interface Part {
  /** Id of the instrument. */
  instrument: string;
  /** Id of the provision, or `instrument` for what the document says of itself. */
  provision: string;
  /** `heading`, `s1`, … */
  id: string;
  /** The Chinese, as the portal shows it. */
  source: string;
}

/** Every text of an instrument that must have English, in the order of the document; editorial headings included. */
export function listParts(instrument: Instrument): Part[] {
  const facts = [instrument.title, instrument.docNumber, instrument.issuer];
  return [
    ...facts.map((aligned) => toPart(instrument, 'instrument', aligned)),
    ...instrument.provisions.flatMap((provision) =>
      listAligned(provision).map((aligned) => toPart(instrument, provision.id, aligned)),
    ),
  ].filter(({ source }) => source !== '');
}

function listAligned(provision: Provision): Aligned[] {
  const around = provision.kind === 'notice' ? provision : { addressee: null, signature: null, date: null };
  return [provision.heading, around.addressee, ...provision.segments, around.signature, around.date].filter(
    (aligned) => aligned !== null,
  );
}

function toPart({ id: instrument }: Instrument, provision: string, { id, source }: Aligned): Part {
  return { instrument, provision, id, source };
}
