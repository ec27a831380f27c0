import { z } from 'zod';
import { describeChange, joinSpaces, type Mutant } from './mutant.ts';

const equivalent = z.strictObject({
  line: z
    .string()
    .describe('The line of code that the mutant starts in, as it stands, without the space before it.'),
  was: z
    .string()
    .optional()
    .describe('What is replaced, where the line has several of the same replacement.'),
  becomes: z.string().describe('What replaces it.'),
  because: z.string().min(20).describe('Why nobody can notice the change.'),
});

/** Mutants that change nothing anyone could notice, by file; people judge them and write the reason. */
export const equivalents = z.record(z.string(), z.array(equivalent));

export type Equivalents = z.infer<typeof equivalents>;

/** The mutants that are written down as equivalent. */
export interface Judged {
  equivalent: ReadonlySet<Mutant>;
  /** Entries of these files that fit no mutant: the code has changed, or a test notices it by now. In words, with the file. */
  idle: readonly string[];
}

/**
 * Compares survivors with what is written down.
 *
 * @param sources - Text of every file that was looked at whole.
 * @param survivors - The mutants of these files that no test noticed.
 */
export function judge(
  survivors: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
  written: Equivalents,
): Judged {
  const equivalent = new Set<Mutant>();
  const idle: string[] = [];
  for (const [file, source] of sources) {
    const changes = survivors
      .filter((mutant) => mutant.file === file)
      .map((mutant) => ({ mutant, change: describeChange(mutant, source) }));
    for (const entry of written[file] ?? []) {
      const fitting = changes.filter(
        ({ change }) =>
          change.line === entry.line.trim() &&
          change.becomes === joinSpaces(entry.becomes) &&
          (entry.was === undefined || change.was === joinSpaces(entry.was)),
      );
      if (fitting.length === 0) idle.push(`${file}: “${entry.line}” → “${entry.becomes}”`);
      for (const { mutant } of fitting) equivalent.add(mutant);
    }
  }
  return { equivalent, idle };
}
