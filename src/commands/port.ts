import { createServer } from 'node:net';
import { type Declaration, refuse } from './arguments.ts';

/**
 * The port that an option names.
 *
 * @throws {CommandError} when it is no port.
 */
export function readPort(declaration: Declaration, given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) {
    throw refuse(declaration, `The port “${given}” is not a whole number from 1 to 65535.`);
  }
  return port;
}

/** Whether a server can listen at a port of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: 'localhost' }, () => server.close(() => resolve(true)));
  });
}
