import { getGraph } from '../model/read/portal.ts';
import { describeAstroError, importAstro } from './astro.ts';
import { CommandError } from './command-error.ts';
import { command } from './command.ts';

/** `npm run dev`: serves the portal, and shows each change at once. */
export const dev = command({
  name: 'dev',
  options: {
    port: { type: 'string', value: 'PORT', says: 'at another port than 4321' },
    host: { type: 'string', value: 'HOST', says: 'at another address than localhost, such as 0.0.0.0' },
  },
  async run({ values: { port, host } }, { root }) {
    if (port !== undefined && !isPort(port)) {
      throw new CommandError(
        `The port “${port}” is not a whole number from 1 to 65535.`,
        'Use: npm run dev -- --port 4322.',
      );
    }
    getGraph(root);
    const astro = await importAstro();
    try {
      await astro.dev({
        root,
        server: {
          ...(port === undefined ? {} : { port: Number(port) }),
          ...(host === undefined ? {} : { host }),
        },
      });
    } catch (error) {
      throw describeAstroError(error, root);
    }
    return 0;
  },
});

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
