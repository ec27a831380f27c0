import { join } from 'node:path';
import type { Command } from './command.ts';

/** The process that a command runs in, as far as it matters here. */
export interface HostProcess {
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream;
  env: NodeJS.ProcessEnv;
  cwd(): string;
}

/** Runs a command in this process, as a script does: its exit code comes back. */
export function startCommand(
  command: Command,
  given: readonly string[],
  host: HostProcess = process,
): Promise<number> {
  const { stdout, stderr, env } = host;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader, such as `head`, has seen enough.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return command(
    {
      arguments: given,
      root: join(import.meta.dirname, '..', '..'),
      folder: host.cwd(),
      environment: env,
    },
    {
      write: (text) => void stdout.write(text),
      writeError: (text) => void stderr.write(text),
      isTerminal: stdout.isTTY === true && !env['NO_COLOR'],
    },
  );
}
