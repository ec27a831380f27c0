import { join } from 'node:path';
import type { Command, CommandInput, CommandOutput } from '../commands/command.ts';

/** Where a command runs. */
type Surroundings = Omit<CommandInput, 'arguments'> & Pick<CommandOutput, 'isTerminal'>;

/** How a command ended, and everything it wrote. */
export interface CommandResult {
  code: number;
  output: string;
  errors: string;
}

const projectRoot = join(import.meta.dirname, '..', '..');

/** Runs a command in this process with an output of its own; in the folder of the project unless told otherwise. */
export async function runCommand(
  command: Command,
  given: readonly string[],
  { root = projectRoot, folder = root, environment = {}, isTerminal = false }: Partial<Surroundings> = {},
): Promise<CommandResult> {
  const written = { output: '', errors: '' };
  const code = await command(
    { arguments: given, root, folder, environment },
    {
      write: (text) => void (written.output += text),
      writeError: (text) => void (written.errors += text),
      isTerminal,
    },
  );
  return { code, ...written };
}
