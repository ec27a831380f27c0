import { join } from 'node:path';
import type { Command } from './command.ts';

/** Runs a command in this process, as a script does: its exit code comes back. */
export function startCommand(command: Command, given: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader, such as `head`, has seen enough.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return command(
    {
      arguments: given,
      root: join(import.meta.dirname, '..', '..'),
      folder: process.cwd(),
      environment: process.env,
    },
    {
      write: (text) => void process.stdout.write(text),
      writeError: (text) => void process.stderr.write(text),
      isTerminal: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    },
  );
}
