import { getGraph } from '../model/read/portal.ts';
import type { Declaration } from './arguments.ts';
import { describeAstroError, importAstro } from './astro.ts';
import { type Command, command } from './command.ts';
import { readPort } from './port.ts';

const declaration = {
  name: 'dev',
  options: {
    port: { type: 'string', value: 'PORT', says: 'at another port than 4321' },
    host: { type: 'string', value: 'HOST', says: 'at another address than localhost, such as 0.0.0.0' },
  },
} satisfies Declaration;

/** Starts a development server; comes back when it stands. */
export type StartDev = (settings: {
  root: string;
  server: { port?: number; host?: string };
}) => Promise<unknown>;

/**
 * `npm run dev`: serves the portal, and shows each change at once.
 *
 * @param start - Astro unless a test stands in for it.
 */
export function createDev(start: StartDev): Command {
  return command({
    ...declaration,
    async run({ values: { port, host } }, { root }) {
      const named = port === undefined ? {} : { port: readPort(declaration, port) };
      getGraph(root);
      try {
        await start({ root, server: { ...named, ...(host === undefined ? {} : { host }) } });
      } catch (error) {
        throw describeAstroError(error, root);
      }
      return 0;
    },
  });
}

export const dev = createDev(async (settings) => (await importAstro()).dev(settings));
