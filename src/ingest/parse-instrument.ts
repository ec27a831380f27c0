import { assembleInstrument } from './assemble.ts';
import { decode, isBinary, maximumBytes } from './decode.ts';
import { Draft } from './draft.ts';
import { sortFrontMatter } from './front-matter.ts';
import { cutLines } from './lines.ts';
import { normaliseParagraph } from './normalise.ts';
import { buildOutline, findItemMarker } from './outline.ts';
import { joinParagraphs } from './paragraphs.ts';
import { indexPositions } from './positions.ts';
import { reportUndecodable, reportUnusable } from './report.ts';
import type { Decoding, Diagnostic, ParsedInstrument, ParseOptions } from './types.ts';

/**
 * Parses an issued text: bytes in, structure and diagnostics out. Never throws, refuses nothing, keeps every character.
 *
 * The stages, in order; each file says what it guarantees:
 * bytes → text → lines → paragraphs → normalised paragraphs → front matter → outline → provisions, clauses, segments.
 */
export function parseInstrument(bytes: Uint8Array, options: ParseOptions = {}): ParsedInstrument {
  if (bytes.length > maximumBytes) return parseNothing(reportUnusable('too-large', bytes.length));
  const decoding = decode(bytes);
  if (isBinary(decoding)) return parseNothing(reportUnusable('not-text', bytes.length));

  const diagnostics: Diagnostic[] = [];
  const locate = indexPositions(decoding.text);
  const draft = new Draft(decoding.text);
  for (const diagnostic of reportUndecodable(decoding, locate)) diagnostics.push(diagnostic);
  const lines = cutLines(draft);
  const paragraphs = joinParagraphs(draft, lines, locate, diagnostics);
  const texts = paragraphs.map((paragraph) => normaliseParagraph(draft, paragraph).text);
  const front = sortFrontMatter(texts, (index) => findItemMarker(texts[index] ?? '') !== null);
  const outline = buildOutline(texts, front);
  if (texts.length === 0) diagnostics.push(reportUnusable('empty-input', bytes.length));
  return assembleInstrument(
    { draft, paragraphs, texts, front, outline, decoding, locate, diagnostics },
    options,
  );
}

function parseNothing(diagnostic: Diagnostic): ParsedInstrument {
  const decoding: Decoding = { encoding: 'utf-8', byteOrderMark: false, text: '', undecodable: [] };
  return {
    instrument: { title: null, docNumber: null, issuer: null, dateIssued: null },
    sections: [],
    subsections: [],
    measures: [],
    provisions: [],
    notice: { addressee: null, signature: null, date: null },
    order: [],
    pieces: [],
    edits: [],
    diagnostics: [diagnostic],
    decoding,
  };
}
