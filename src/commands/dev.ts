import { getGraph } from '../model/read/portal.ts';
import type { Declaration } from './arguments.ts';
import { describeAstroError, importAstro } from './astro.ts';
import { command } from './command.ts';
import { readPort } from './port.ts';

const declaration = {
  name: 'dev',
  options: {
    port: { type: 'string', value: 'PORT', says: 'at another port than 4321' },
    host: { type: 'string', value: 'HOST', says: 'at another address than localhost, such as 0.0.0.0' },
  },
} satisfies Declaration;

/** `npm run dev`: serves the portal, and shows each change at once. */
export const dev = command({
  ...declaration,
  async run({ values: { port, host } }, { root }) {
    const named = port === undefined ? {} : { port: readPort(declaration, port) };
    getGraph(root);
    const astro = await importAstro();
    try {
      await astro.dev({
        root,
        server: {
          ...named,
          ...(host === undefined ? {} : { host }),
        },
      });
    } catch (error) {
      throw describeAstroError(error, root);
    }
    return 0;
  },
});
