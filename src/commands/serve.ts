import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localeKeys, locales } from '../language/locales.ts';
import { addressOf, toHref } from '../model/addresses.ts';
import { readSite } from '../model/read/read-content.ts';
import { importAstro } from './astro.ts';
import type { Declaration } from './arguments.ts';
import { type Command, command } from './command.ts';
import { CommandError } from './command-error.ts';
import { isFree, readPort } from './port.ts';

const usualPort = 4321;

const declaration = {
  name: 'preview',
  options: {
    port: {
      type: 'string',
      value: 'N',
      says: `where to serve it (default: ${usualPort}, or the next port that is free)`,
    },
  },
} satisfies Declaration;

/** A server of the built portal. */
interface Preview {
  host?: string | undefined;
  port: number;
  /** Waits until it has been stopped. */
  closed(): Promise<void>;
}

/** Starts a server at a port, or at the next one that is free. */
type StartPreview = (root: string, port: number) => Promise<Preview>;

/**
 * Serves the built portal on this machine until it is stopped, and prints where each language is.
 *
 * @param startPreview - Astro unless a test stands in for it.
 */
export function createServe(startPreview: StartPreview): Command {
  return command({
    ...declaration,
    async run({ values }, { root }, output) {
      const port = values.port === undefined ? usualPort : readPort(declaration, values.port);
      const site = readSite(root);
      if (!existsSync(join(root, 'dist', 'index.html'))) {
        throw new CommandError('There is no built portal in dist/.', 'Run `npm run build` first.');
      }
      if (values.port !== undefined && !(await isFree(port))) {
        throw new CommandError(
          `Something else is served at port ${port}, or the port is closed to you.`,
          'Name another one with --port.',
        );
      }
      const server = await startPreview(root, port);
      const origin = `http://${server.host ?? 'localhost'}:${server.port}`;
      output.write('\nThe portal is served at\n');
      for (const locale of localeKeys) {
        const name = locales[locale].name.padEnd(8);
        output.write(`  ${name} ${origin}${toHref(site, addressOf.home(locale))}\n`);
      }
      output.write('Stop it with Ctrl+C.\n');
      await server.closed();
      return 0;
    },
  });
}

export const serve = createServe(async (root, port) => {
  const { preview } = await importAstro();
  return preview({ root, logLevel: 'error', server: { port } });
});
