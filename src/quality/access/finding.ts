import type { Violation } from '../site/violation.ts';

/** What a check inside a page reports: which element, what is wrong with it, how to repair it. */
export interface PageFinding {
  /** Short selector, with the first words of the element. */
  element: string;
  problem: string;
  repair: string;
}

/**
 * Findings of one check as violations of a rule. One template repeats its fault on every line, so that findings which differ in
 * words and numbers only are listed once and counted; no other kind of fault is hidden behind them.
 */
export function toViolations(page: string, rule: string, findings: readonly PageFinding[]): Violation[] {
  const alike = Map.groupBy(findings, ({ element, problem }) =>
    `${element} ${problem}`.replace(/"[^"]*"/g, '').replace(/\d+/g, '0'),
  );
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const count = more.length === 0 ? '' : ` And ${more.length} more like it.`;
    return [{ page, rule, message: `${first.element} ${first.problem}${count}`, hint: first.repair }];
  });
}

/** A violation on one line, without its page: rule, what is wrong, how to repair it. */
export function formatFinding({ rule, message, hint }: Violation): string {
  return `${rule}: ${message} → ${hint}`;
}
