import { z } from 'zod';
import { formatMutantKey, type Mutant } from './mutant.ts';
import { notChosen } from './stryker-plugin.ts';

/** How a mutant came out; `broken` when a test file could not even be loaded with it: that run is red, too. */
export type Outcome = 'killed' | 'timeout' | 'broken' | 'survived' | 'uncovered';

const position = z.object({ line: z.number(), column: z.number() });

const mutantResult = z.looseObject({
  mutatorName: z.string(),
  replacement: z.string().default(''),
  location: z.object({ start: position, end: position }),
  status: z.string(),
  statusReason: z.string().optional(),
});

/** The report of the mutation tester, as far as it matters here; its format is that of mutation-testing-elements. */
export const report = z.looseObject({
  files: z.record(z.string(), z.looseObject({ mutants: z.array(mutantResult) })),
});

export type Report = z.infer<typeof report>;
type MutantResult = z.infer<typeof mutantResult>;

/**
 * Outcomes by key of the mutant.
 *
 * @throws when a mutant could not be judged at all, such as when the machine ran out of memory.
 */
export function readOutcomes({ files }: Report): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const result of mutants) {
      const outcome = toOutcome(result, file);
      if (outcome !== undefined) outcomes.set(formatMutantKey(toMutant(result, file)), outcome);
    }
  }
  return outcomes;
}

/** The report without the mutants that no test was asked about: they were only outside the sample. */
export function withoutUnchosen({ files, ...rest }: Report): Report {
  const kept = Object.entries(files).map(([file, { mutants, ...more }]) => [
    file,
    { ...more, mutants: mutants.filter(({ statusReason }) => statusReason !== notChosen) },
  ]);
  return { ...rest, files: Object.fromEntries(kept) };
}

function toMutant({ location, mutatorName, replacement }: MutantResult, file: string): Mutant {
  return { file, start: location.start, end: location.end, mutator: mutatorName, replacement };
}

function toOutcome(result: MutantResult, file: string): Outcome | undefined {
  switch (result.status) {
    case 'Killed':
      return 'killed';
    case 'Timeout':
      return 'timeout';
    case 'Survived':
      return 'survived';
    case 'NoCoverage':
      return 'uncovered';
    case 'RuntimeError':
      return 'broken';
    case 'Ignored':
    case 'Pending':
      return undefined;
    case 'CompileError':
      if (result.statusReason === notChosen) return undefined;
  }
  throw new Error(
    `The mutant at ${file}:${result.location.start.line} came out as “${result.status}”${result.statusReason === undefined ? '' : `: ${result.statusReason}`}. ` +
      'Run the command again with --fresh.',
  );
}
