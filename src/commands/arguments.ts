import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

/** One option of a command, as `node:util` parses it, with its line in the list of options. */
interface Option {
  type: 'string' | 'boolean';
  /** Whether it may be given more than once; its value is then a list. */
  multiple?: boolean;
  /** What stands for the value in the list of options, such as `FILE`; only for strings. */
  value?: string;
  /** What it does, in a few words. */
  says: string;
}

/** Options by name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What a command takes besides options. */
interface Operands {
  /** As the usage names it, such as `FILE`. */
  name: string;
  /** What one and several are called in sentences, such as `file` and `files`. */
  one: string;
  several: string;
  minimum: number;
  maximum: number;
}

/** What a command can be given. */
export interface Declaration<O extends Options = Options> {
  /** As a person types it after `npm run`: `ingest`, `translate -- export`. */
  name: string;
  options: O;
  /** Absent: none. */
  operands?: Operands;
}

/** What was given: the values of the options by name, and the operands in their order. */
export interface Arguments<O extends Options> {
  values: Values<O>;
  operands: string[];
}

/** A value for each option; `undefined` where it was not given, `[]` where it could have been given often. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { multiple: true }
    ? readonly string[]
    : O[Name] extends { type: 'boolean' }
      ? boolean
      : string | undefined;
};

/**
 * The one reader of arguments.
 *
 * @throws {CommandError} for an option that is not declared, an option without its value or with one too many, and a wrong number of
 *   operands; with the usage.
 */
export function readArguments<O extends Options>(
  declaration: Declaration<O>,
  given: readonly string[],
): Arguments<O> {
  const { values, positionals } = parse(declaration, given);
  const { minimum = 0, maximum = 0, one = 'argument', several = 'arguments' } = declaration.operands ?? {};
  if (positionals.length < minimum || positionals.length > maximum) {
    const wanted =
      minimum === maximum
        ? maximum
        : positionals.length < minimum
          ? `at least ${minimum}`
          : `at most ${maximum}`;
    const listed = positionals.length === 0 ? '' : `: ${positionals.join(', ')}`;
    const are = positionals.length === 1 ? `${one} is` : `${several} are`;
    throw refuse(declaration, `${positionals.length} ${are} given, not ${wanted}${listed}.`);
  }
  const complete = Object.entries(declaration.options).map(([name, { type, multiple }]) => [
    name,
    values[name] ?? (multiple === true ? [] : type === 'boolean' ? false : undefined),
  ]);
  return { values: Object.fromEntries(complete) as Values<O>, operands: positionals };
}

/** The error for an argument that is wrong, with the list of what can be given. */
export function refuse(declaration: Declaration, problem: string): CommandError {
  return new CommandError(problem, `Use: ${formatUsage(declaration)}`);
}

/** How the command is typed, and below it a line for each option. */
export function formatUsage({ name, options, operands }: Declaration): string {
  const listed = Object.entries(options).map(([option, { value, multiple, says }]) => ({
    flag: value === undefined ? `--${option}` : `--${option} ${value}`,
    more: multiple === true ? '…' : '',
    says,
  }));
  const many = operands !== undefined && operands.maximum > 1 ? '…' : '';
  const operand = operands === undefined ? [] : [`${operands.name}${many}`];
  const taken = [
    ...operand.map((text) => (operands?.minimum === 0 ? `[${text}]` : text)),
    ...listed.map(({ flag, more }) => `[${flag}]${more}`),
  ];
  const [command = '', ...rest] = name.split(' -- ');
  const words = [...rest, ...taken];
  const line = words.length === 0 ? `npm run ${command}` : `npm run ${command} -- ${words.join(' ')}`;
  const width = Math.max(...listed.map(({ flag }) => flag.length), 0);
  return [line, ...listed.map(({ flag, says }) => `  ${flag.padEnd(width)}  ${says}`)].join('\n');
}

function parse(declaration: Declaration, given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: declaration.options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw refuse(declaration, describe(error, declaration.options));
  }
}

/** What `parseArgs` found wrong, in a sentence with the option. */
function describe(error: unknown, options: Options): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = '', name = ''] = /'(?:-\w, )?(--?([\w-]*))/.exec(message) ?? [];
  const declared = Object.hasOwn(options, name) ? options[name] : undefined;
  if (declared === undefined) return `The option ${option} is not known.`;
  return declared.type === 'string'
    ? `The option ${option} has no value.`
    : `The option ${option} takes no value.`;
}
