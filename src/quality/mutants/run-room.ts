import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAt } from '../../language/get-at.ts';
import { type Equivalents, judge } from './equivalents.ts';
import { listMutants } from './list-mutants.ts';
import { describeChange, formatMutantKey, type Mutant } from './mutant.ts';
import { type Outcome, readOutcomes, type Report } from './report.ts';
import { hasTests, type Target } from './rooms.ts';
import type { RunPiece } from './run-stryker.ts';
import { chooseSample, cutIntoPieces } from './sample.ts';
import { countOutcomes, type Tally } from './score.ts';

/** More mutants than these take longer than half an hour on two cores; of such a room a sample is taken. */
const wholeAtMost = 1200;
/** How many mutants a sample has unless told otherwise. */
const sampleSize = 300;
/** Mutants a piece has at most: some minutes, after which everything is kept. */
const pieceSize = 150;

/** How much of a target is run. */
export interface Extent {
  /** Number of mutants drawn at random; `undefined` for as many as half an hour takes. */
  sample?: number;
  seed: number;
}

/** What came out of a target. */
export interface RoomResult {
  room: string;
  /** How much was run, in words. */
  extent: string;
  tally: Tally;
  /** A line for each mutant that no test noticed and that nobody judged equivalent: place, kind, what became what. */
  survivors: readonly string[];
  /** Entries of the judged list that fit no mutant any more; empty unless their files were run whole. */
  idle: readonly string[];
}

/**
 * Runs the mutants of a target, piece by piece.
 *
 * @param say - Gets a line for each milestone.
 */
export async function runRoom(
  root: string,
  { room, files }: Target,
  { sample, seed }: Extent,
  written: Equivalents,
  runPiece: RunPiece,
  say: (line: string) => void,
): Promise<RoomResult> {
  const all = await listMutants(root, files);
  const size = sample ?? (all.length > wholeAtMost ? sampleSize : all.length);
  const chosen = chooseSample(all, size, seed);
  const isWhole = chosen.length === all.length;
  const inFiles = files.length === 1 ? '1 file' : `${files.length} files`;
  const extent = isWhole ? 'all' : `${chosen.length} of ${all.length}, seed ${seed}`;
  say(`${room}: ${all.length} mutants in ${inFiles}, ${isWhole ? 'all are' : `${extent}, are`} run.`);
  const outcomes = hasTests(root, room)
    ? await runPieces(root, room, chosen, runPiece, say)
    : new Map<string, Outcome>();
  const outcomeOf = (mutant: Mutant) => outcomes.get(formatMutantKey(mutant)) ?? 'uncovered';
  const unnoticed = chosen.filter((mutant) => ['survived', 'uncovered'].includes(outcomeOf(mutant)));
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const { equivalent, idle } = judge(unnoticed, sources, written);
  return {
    room,
    extent,
    tally: countOutcomes(chosen.map((mutant) => (equivalent.has(mutant) ? 'equivalent' : outcomeOf(mutant)))),
    survivors: unnoticed
      .filter((mutant) => !equivalent.has(mutant))
      .map((mutant) => formatSurvivor(mutant, outcomeOf(mutant), getAt(sources, mutant.file))),
    idle: isWhole ? idle : [],
  };
}

async function runPieces(
  root: string,
  room: string,
  chosen: readonly Mutant[],
  runPiece: RunPiece,
  say: (line: string) => void,
): Promise<Map<string, Outcome>> {
  const pieces = cutIntoPieces(chosen, pieceSize);
  const outcomes = new Map<string, Outcome>();
  for (const [index, piece] of pieces.entries()) {
    const startedAt = performance.now();
    const report = await runPiece(root, room, piece);
    const known = readOutcomes(report);
    let unnoticed = 0;
    for (const mutant of piece) {
      const outcome = known.get(formatMutantKey(mutant)) ?? explainMissing(mutant, report);
      outcomes.set(formatMutantKey(mutant), outcome);
      if (outcome === 'survived' || outcome === 'uncovered') unnoticed += 1;
    }
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    say(
      `${room}: piece ${index + 1} of ${pieces.length} is done, ${piece.length} mutants, ${unnoticed} unnoticed, ${seconds} s.`,
    );
  }
  return outcomes;
}

/** A file that no test of the room imports has no place in the report; a mutant of another file must have one. */
function explainMissing({ file, start, mutator }: Mutant, { files }: Report): Outcome {
  if (files[file] === undefined) return 'uncovered';
  throw new Error(
    `The report has no outcome for the ${mutator} at ${file}:${start.line}:${start.column}. Run the command again with --fresh.`,
  );
}

function formatSurvivor(mutant: Mutant, outcome: Outcome, source: string): string {
  const { was, becomes } = describeChange(mutant, source);
  const { file, start, mutator } = mutant;
  const untested = outcome === 'uncovered' ? ' (no test)' : '';
  return `${file}:${start.line}:${start.column} ${mutator}${untested}: ${shorten(was)} → ${shorten(becomes)}`;
}

function shorten(code: string): string {
  return code.length <= 90 ? code : `${code.slice(0, 60)} … ${code.slice(-25)}`;
}
