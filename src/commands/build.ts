import { fileURLToPath } from 'node:url';
import { describeAstroError, type StartBuild, startBuild } from './astro.ts';
import { getGraph } from '../model/read/portal.ts';
import { formatStep } from '../publish/progress.ts';
import { type Command, command } from './command.ts';

/** Astro loads it by its path. */
const buildLog = fileURLToPath(new URL('../publish/build-log.ts', import.meta.url));

/**
 * `npm run build`: makes the portal in `dist/`.
 *
 * @param start - Astro unless a test stands in for it.
 */
export function createBuild(start: StartBuild): Command {
  return command({
    name: 'build',
    options: {
      'no-kit': { type: 'boolean', says: 'without the files of the share kit, and without links to them' },
      verbose: { type: 'boolean', says: 'with a line for each page, and with the stack of an error' },
    },
    async run({ values }, { root }, output) {
      // The configuration of Astro reads the environment of the process.
      if (values['no-kit']) process.env['NO_KIT'] = '1';
      const startedAt = performance.now();
      // Astro would call a mistake in the content an unhandled error.
      getGraph(root);
      output.write(
        `${formatStep({ name: 'content', done: 0, total: null }, performance.now() - startedAt)}\n`,
      );
      try {
        await start({
          root,
          ...(values.verbose ? {} : { logLevel: 'warn', logger: { entrypoint: buildLog } }),
        });
      } catch (error) {
        // Below the line that says how far the build was.
        if (output.isTerminal) output.writeError('\n');
        if (values.verbose && error instanceof Error) output.writeError(`${error.stack ?? ''}\n`);
        throw describeAstroError(error, root);
      }
      return 0;
    },
  });
}

export const build = createBuild(startBuild);
