import { ContentError } from '../model/problem.ts';
import { type Arguments, type Declaration, formatUsage, type Options, readArguments } from './arguments.ts';
import { CommandError } from './command-error.ts';

/** What a command is given by whoever runs it. */
export interface CommandInput {
  /** What follows the name of the command, as typed. */
  arguments: readonly string[];
  /** Folder of the project, absolute: where `seeds/`, `content/` and `dist/` are. */
  root: string;
  /** Folder that the paths in the arguments start from, absolute. */
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/** Where a command speaks. */
export interface CommandOutput {
  /** What was asked for. */
  write(text: string): void;
  /** What went wrong, and progress. */
  writeError(text: string): void;
  /** Whether a person watches what is written: then colours and progress in place make sense. */
  isTerminal: boolean;
}

/**
 * A command as a function. It never rejects: what is wrong is written in two sentences, without a stack.
 *
 * Exit codes: 0 done, 1 what was looked at does not hold, 2 wrong usage, or a file that cannot be used.
 */
export interface Command {
  (input: CommandInput, output: CommandOutput): Promise<number>;
  /** How it is typed, and below it a line for each option. */
  readonly usage: string;
}

/** What tells one command from another. */
export interface CommandSpecification<O extends Options> extends Declaration<O> {
  /**
   * Does the work with arguments that fit the declaration, and returns the exit code.
   *
   * @throws {CommandError} when something can be repaired at the terminal; {@link ContentError} when content cannot be used.
   */
  run(given: Arguments<O>, input: CommandInput, output: CommandOutput): Promise<number> | number;
}

/**
 * Makes a command: reads its arguments, does the work, and turns whatever is thrown into words and an exit code. `--help` prints how it
 * is typed and does nothing else.
 */
export function command<const O extends Options>(specification: CommandSpecification<O>): Command {
  const usage = formatUsage(specification);
  const start = async (input: CommandInput, output: CommandOutput): Promise<number> => {
    if (input.arguments.includes('--help')) {
      output.write(`${usage}\n`);
      return 0;
    }
    try {
      return await specification.run(readArguments(specification, input.arguments), input, output);
    } catch (error) {
      return reportError(error, specification.name, input, output);
    }
  };
  return Object.assign(start, { usage });
}

/** Makes a command of several, of which the first argument names one. */
export function chooseCommand(commands: Readonly<Record<string, Command>>): Command {
  const usage = Object.values(commands)
    .map((each) => each.usage)
    .join('\n');
  const start = async (input: CommandInput, output: CommandOutput): Promise<number> => {
    const [name, ...rest] = input.arguments;
    if (name === '--help') {
      output.write(`${usage}\n`);
      return 0;
    }
    const chosen = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (chosen !== undefined) return chosen({ ...input, arguments: rest }, output);
    const problem = name === undefined ? 'No command is given.' : `The command “${name}” is not known.`;
    output.writeError(`${problem} Use one of:\n${usage}\n`);
    return 2;
  };
  return Object.assign(start, { usage });
}

/** Writes what was thrown, and says with which code to end. */
function reportError(
  error: unknown,
  name: string,
  { environment }: CommandInput,
  output: CommandOutput,
): number {
  const isDebug = environment['DEBUG'] !== undefined && environment['DEBUG'] !== '';
  if (isDebug && error instanceof Error) output.writeError(`${error.stack ?? ''}\n`);
  if (error instanceof CommandError) {
    output.writeError(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof ContentError || isOwnError(error)) {
    output.writeError(`${error.message}\n`);
    return 1;
  }
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  output.writeError(
    `The command ${name} met an error it does not know: ${reason.replace(/\.$/, '')}. Run it again with DEBUG=1 in the environment to see where, and report what it shows.\n`,
  );
  return 1;
}

/** An error that a program of the house throws with its own two sentences; those of Node carry a code or a class of their own. */
function isOwnError(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error && !('code' in error);
}
