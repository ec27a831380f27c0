import { Document, visit } from 'yaml';
import { roles } from '../../ingest/roles.ts';
import type { Measure, ParsedInstrument } from '../../ingest/types.ts';
import type { Proof } from '../../model/schemas/proof.ts';

/** What the parser understands of a text, in the form of a proof. `pairs` and `otherForms` are not its to say. */
export function toProof(parsed: ParsedInstrument): Omit<Proof, 'otherForms' | 'counts'> & {
  counts: Omit<Proof['counts'], 'pairs'>;
} {
  const { instrument, sections, subsections, measures, provisions, diagnostics, order } = parsed;
  const agencies = measures.flatMap((measure) => measure.agencies);
  const headings = new Map([
    ...sections.map(({ id, num, heading }) => [id, `${num} ${heading ?? ''}`.trim()] as const),
    ...subsections.map(
      ({ id, section, num, heading }) => [id, `${section}（${num}）${heading ?? ''}`] as const,
    ),
  ]);
  const remarks: Record<string, number> = {};
  for (const { rule } of diagnostics) remarks[rule] = (remarks[rule] ?? 0) + 1;
  return {
    ...instrument,
    counts: {
      measures: measures.length,
      sentences: [...measures, ...provisions].reduce((sum, { segments }) => sum + segments.length, 0),
      bodies: new Set(agencies.map(({ name }) => name)).size,
      mentions: agencies.length,
      generic: measures.flatMap(({ generic }) => generic).length,
    },
    outline: order.flatMap((id) => headings.get(id) ?? []),
    provisions: provisions.map(({ id }) => id),
    measures: Object.fromEntries(measures.map((measure) => [measure.id, toProvenMeasure(measure)])),
    remarks,
  };
}

function toProvenMeasure({
  heading,
  segments,
  agencies,
  generic,
  openList,
}: Measure): Proof['measures'][string] {
  const parties = [...agencies, ...generic];
  return {
    heading,
    sentences: segments.length,
    ...Object.fromEntries(
      roles
        .map(
          (role) => [role, parties.filter((party) => party.role === role).map(({ name }) => name)] as const,
        )
        .filter(([, names]) => names.length > 0),
    ),
    ...(openList ? { open: true as const } : {}),
  };
}

/** A proof to start from: what the parser understands, for a person to hold against the issued text line by line. */
export function formatProof(parsed: ParsedInstrument): string {
  const { title, docNumber, issuer, dateIssued, counts, ...understood } = toProof(parsed);
  const facts = { title, docNumber, issuer, dateIssued };
  const proof: Proof = { ...facts, counts: { ...counts, pairs: 0 }, ...understood, otherForms: [] };
  const document = new Document(proof);
  visit(document, {
    Seq: (_, list, parents) => {
      // Lists of bodies stand on a line, as they do in the text.
      if (parents.length > 3) list.flow = true;
    },
  });
  const head =
    '# What a person has read and counted in source.txt. `npm run check` holds what the parser understands against it.\n';
  return `${head}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}
