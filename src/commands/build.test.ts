import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot as root } from '../tests/samples/portal.ts';
import { build, createBuild } from './build.ts';
import { createDev, dev } from './dev.ts';

afterEach(() => vi.unstubAllEnvs());

test('build refuses a flag it does not know, with the list of those it has', async () => {
  expect(await runCommand(build, ['--nokit'])).toEqual({
    code: 2,
    output: '',
    errors: `The option --nokit is not known. Use: npm run build -- [--no-kit] [--verbose]
  --no-kit   without the files of the share kit, and without links to them
  --verbose  with a line for each page, and with the stack of an error
`,
  });
});

test.each(['0', '65536', '80a', ''])('dev refuses the port “%s”', async (port) => {
  expect(await runCommand(dev, [`--port=${port}`])).toEqual({
    code: 2,
    output: '',
    errors: `The port “${port}” is not a whole number from 1 to 65535. Use: ${dev.usage}\n`,
  });
});

test.each([
  ['build', build],
  ['dev', dev],
])('%s stops at content that is missing, before Astro begins', async (_, command) => {
  const { code, output, errors } = await runCommand(command, [], { root: '/nowhere' });
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toMatch(
    /^1 problem\(s\) in the content:\ncontent\/site\.yaml\n {2}The file cannot be read .*\. Put the file back in its place, or correct its permissions\.\n$/,
  );
});

/** An error as Astro throws it. */
const failure = () => Object.assign(new ReferenceError('place is not defined'), { id: 'src/pages/a.astro' });

describe('build', () => {
  /** Builds the sample with nothing in place of Astro; what Astro was told, and whether it was to leave the kit out. */
  async function run(
    given: readonly string[],
    { error, isTerminal = false }: { error?: Error; isTerminal?: boolean } = {},
  ) {
    vi.stubEnv('NO_KIT', '');
    const told: unknown[] = [];
    const command = createBuild((settings) => {
      told.push(settings, process.env['NO_KIT']);
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    });
    return { ...(await runCommand(command, given, { root, isTerminal })), told };
  }
  const buildLog = fileURLToPath(new URL('../publish/build-log.ts', import.meta.url));

  test('reads the content first and says so; Astro shows its progress as ours', async () => {
    const { code, output, errors, told } = await run([]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^content, \d+\.\d s\n$/);
    expect(told).toEqual([{ root, logLevel: 'warn', logger: { entrypoint: buildLog } }, '']);
  });

  test('without a kit, Astro learns it from the environment', async () => {
    expect((await run(['--no-kit'])).told[1]).toBe('1');
  });

  test('--verbose leaves the lines to Astro', async () => {
    expect((await run(['--verbose'])).told[0]).toEqual({ root });
  });

  test('a page that stops it is told in two sentences, with its stack only where that is asked for', async () => {
    const sentences =
      'place is not defined (src/pages/a.astro). Correct it there, or run the command with --verbose to see where it comes from.\n';
    expect(await run([], { error: failure() })).toMatchObject({ code: 1, errors: sentences });
    const { errors } = await run(['--verbose'], { error: failure() });
    expect(errors).toMatch(/^ReferenceError: place is not defined\n {4}at /);
    expect(errors.endsWith(`\n${sentences}`)).toBe(true);
  });

  test('on a terminal the error stands below the line that says how far the build was', async () => {
    expect((await run([], { error: failure(), isTerminal: true })).errors).toMatch(/^\nplace is not defined/);
  });
});

describe('dev', () => {
  /** Serves the sample with nothing in place of Astro. */
  async function run(given: readonly string[], error?: Error) {
    const told: unknown[] = [];
    const command = createDev((settings) => {
      told.push(settings);
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    });
    return { ...(await runCommand(command, given, { root })), told };
  }

  test.each([
    [[], {}],
    [['--port', '4000'], { port: 4000 }],
    [['--host=0.0.0.0'], { host: '0.0.0.0' }],
    [['--host', 'localhost', '--port', '65535'], { port: 65_535, host: 'localhost' }],
  ])('%j serves the portal at %j', async (given, server) => {
    expect(await run(given)).toEqual({ code: 0, output: '', errors: '', told: [{ root, server }] });
  });

  test('what Astro throws is told in two sentences', async () => {
    expect(await run([], failure())).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        /^place is not defined \(src\/pages\/a\.astro\)\. Correct it there/,
      ) as unknown,
    });
  });

  test('says how it is typed', () => {
    expect(dev.usage).toBe(`npm run dev -- [--port PORT] [--host HOST]
  --port PORT  at another port than 4321
  --host HOST  at another address than localhost, such as 0.0.0.0`);
  });
});
