import type { Violation } from '../site/violation.ts';

/** What a check inside a page reports: which element, what is wrong with it, how to repair it. */
export interface PageFinding {
  /** Short selector, with the first words of the element. */
  element: string;
  problem: string;
  repair: string;
}

/** How many findings of one rule are listed for one page: one template repeats its fault on every line. */
const listedAtMost = 4;

/** Findings of one check as violations of a rule; what goes beyond a handful is counted. */
export function toViolations(page: string, rule: string, findings: readonly PageFinding[]): Violation[] {
  const listed = findings.slice(0, listedAtMost).map(({ element, problem, repair }) => ({
    page,
    rule,
    message: `${element} ${problem}`,
    hint: repair,
  }));
  const last = listed.at(-1);
  const more = findings.length - listed.length;
  if (last && more > 0) last.message += ` And ${more} more.`;
  return listed;
}

/** A violation on one line, without its page: rule, what is wrong, how to repair it. */
export function formatFinding({ rule, message, hint }: Violation): string {
  return `${rule}: ${message} → ${hint}`;
}
