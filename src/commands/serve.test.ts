import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { createServe } from './serve.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  cpSync(join(samplePortalRoot, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command with a server that is stopped at once, at the next port after the one asked for. */
async function run(given: readonly string[], host?: string) {
  const asked: unknown[] = [];
  const command = createServe((folder, port) => {
    asked.push(folder, port);
    return Promise.resolve({
      host,
      port: port + 1,
      closed: () => {
        asked.push('closed');
        return Promise.resolve();
      },
    });
  });
  return { ...(await runCommand(command, given, { root })), asked };
}

/** A port of this machine that is taken until the test ends. */
function takePort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen({ port: 0, host: 'localhost' }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

test('the built portal is served at the usual port or one after it, until it is stopped', async () => {
  expect(await run([])).toEqual({
    code: 0,
    output: `
The portal is served at
  中文       http://localhost:4322/zh/
  English  http://localhost:4322/en/
Stop it with Ctrl+C.
`,
    errors: '',
    asked: [root, 4321, 'closed'],
  });
});

test('addresses are those of the host that serves, below the base of the portal', async () => {
  writeFileSync(
    join(root, 'content', 'site.yaml'),
    `origin: https://portal.example
base: /below/
mainInstrument: ferry-2023
publisher: { zh: 云浦样例编辑部, en: Yunpu Sample Editors }
corrections: corrections@portal.example
kit: true
`,
  );
  const { output } = await run([], '127.0.0.1');
  expect(output).toContain('  English  http://127.0.0.1:4322/below/en/\n');
});

test('a port that is named is the one asked for', async () => {
  const port = await takePort();
  expect(await run(['--port', String(port)])).toEqual({
    code: 2,
    output: '',
    errors: `Something else is served at port ${port}, or the port is closed to you. Name another one with --port.\n`,
    asked: [],
  });
  const free = String(port === 65_535 ? port - 1 : port + 1);
  expect((await run(['--port', free])).asked).toEqual([root, Number(free), 'closed']);
});

test.each(['0', '65536', '80a', '123456', 'a80', ''])('the port “%s” is refused', async (port) => {
  const { code, errors, asked } = await run([`--port=${port}`]);
  expect({ code, asked }).toEqual({ code: 2, asked: [] });
  expect(errors).toBe(
    `The port “${port}” is not a whole number from 1 to 65535. Use: npm run preview -- [--port N]
  --port N  where to serve it (default: 4321, or the next port that is free)
`,
  );
});

test('without a built portal it says what to run', async () => {
  rmSync(join(root, 'dist', 'index.html'));
  expect(await run([])).toEqual({
    code: 2,
    output: '',
    errors: 'There is no built portal in dist/. Run `npm run build` first.\n',
    asked: [],
  });
});
