import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findLines } from '../text-files.ts';
import type { Violation } from '../violation.ts';

const rule = 'machine-traces';

/** Paths as they are on the machine that built, not in an address: preceded by nothing that would make them part of one. */
const machinePath =
  /(?<![\w.:/-])\/(?:home|root|Users|tmp|private|var|work|workspace|builds|opt|mnt)\/[\w.@-]+(?:\/[\w.@-]+)*|\b[A-Z]:\\[\w\\]+|\bfile:\/\/\/[^\s"'<>]+/g;

/** Moments with a time of day: `2026-11-24T00:36`, `Tue, 24 Nov 2026 00:36:00`, `Tue Nov 24 2026 00:36:00`. */
const moment =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|\b[A-Z][a-z]{2},? (?:\d\d? [A-Z][a-z]{2}|[A-Z][a-z]{2} \d\d?) \d{4} \d\d:\d\d:\d\d/g;

const dayInMilliseconds = 86_400_000;

/**
 * No file tells where or when it was built: no absolute path of a machine, no moment within two days of now. (Dates without a
 * time of day are content; that none comes from the clock is shown by building twice with different clocks.)
 */
export const checkMachineTraces: Rule = (site) => findMachineTraces(site, Date.now());

/**
 * The check with a clock of one's own.
 *
 * @param now Milliseconds since 1970.
 */
export function findMachineTraces(site: Site, now: number): Violation[] {
  const lines = findLines(site, new RegExp(`${machinePath.source}|${moment.source}`));
  return lines.flatMap(({ file, line, text }) => [
    ...(text.match(machinePath) ?? []).map((path) =>
      found(
        file,
        line,
        `The path "${path}" of a machine.`,
        'Make it relative to the project, or leave it out.',
      ),
    ),
    ...(text.match(moment) ?? [])
      .filter((value) => Math.abs(Date.parse(value) - now) < 2 * dayInMilliseconds)
      .map((value) =>
        found(
          file,
          line,
          `The moment "${value}" of the build.`,
          'Take dates from the content; two builds of the same content must be the same.',
        ),
      ),
  ]);
}

function found(page: string, line: number, message: string, hint: string): Violation {
  return { page, rule, message, hint, line };
}
