/** Usage that is wrong, or a file that cannot be used: 2. Something that does not hold, such as a budget or a rule: 1. */
export type FailureCode = 1 | 2;

/** What a command stops with: shown without a stack, since the person at the terminal can repair it. */
export class CommandError extends Error {
  readonly exitCode: FailureCode;

  /**
   * @param problem - What is wrong, with the value. One sentence.
   * @param repair - How to repair it. One sentence.
   */
  constructor(problem: string, repair: string, exitCode: FailureCode = 2) {
    super(`${problem} ${repair}`);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
