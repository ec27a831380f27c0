import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { command, type CommandInput } from './command.ts';
import { startCommand } from './start-command.ts';

/** Starts a command as a script does, in a process that is none. */
async function start({ isTTY = false, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {}) {
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), isTTY ? { isTTY } : {});
  const stderr = new PassThrough({ encoding: 'utf8' });
  const given: { input: CommandInput; isTerminal: boolean }[] = [];
  const sail = command({
    name: 'sail',
    options: { fast: { type: 'boolean', says: 'quickly' } },
    run(_given, input, output) {
      given.push({ input, isTerminal: output.isTerminal });
      output.write('asked for\n');
      output.writeError('on the way\n');
      return 3;
    },
  });
  const code = await startCommand(sail, ['--fast'], { stdout, stderr, env, cwd: () => '/sea' });
  return { code, given, stdout, stderr };
}

test('the command knows what was typed, where, and in which environment; its code comes back', async () => {
  const { code, given } = await start({ env: { DEBUG: '1' } });
  expect(code).toBe(3);
  expect(given.map(({ input }) => input)).toEqual([
    {
      arguments: ['--fast'],
      root: join(import.meta.dirname, '..', '..'),
      folder: '/sea',
      environment: { DEBUG: '1' },
    },
  ]);
});

test('what was asked for is written apart from what is said on the way', async () => {
  const { stdout, stderr } = await start();
  expect([stdout.read(), stderr.read()]).toEqual(['asked for\n', 'on the way\n']);
});

test('a person watches where the output is a terminal, unless colours are not wanted', async () => {
  const isWatched = async (surroundings: Parameters<typeof start>[0]) =>
    (await start(surroundings)).given.map(({ isTerminal }) => isTerminal);
  expect(await isWatched({ isTTY: true })).toEqual([true]);
  expect(await isWatched({ isTTY: true, env: { NO_COLOR: '' } })).toEqual([true]);
  expect(await isWatched({ isTTY: true, env: { NO_COLOR: '1' } })).toEqual([false]);
  expect(await isWatched({ isTTY: false })).toEqual([false]);
});

test('a reader who has seen enough is no error; everything else that befalls a stream is', async () => {
  const { stdout, stderr } = await start();
  for (const stream of [stdout, stderr]) {
    const report = (code: string) => stream.emit('error', Object.assign(new Error(code), { code }));
    expect(() => report('EPIPE')).not.toThrow();
    expect(() => report('EIO')).toThrow('EIO');
  }
});
