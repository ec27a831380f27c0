import { existsSync } from 'node:fs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test, vi } from 'vitest';

import { readProcessorTime, startStep } from './start-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-step-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of Node as a step, and gives what it said and how it ended. */
function start(program: string) {
  const heard: string[] = [];
  const running = startStep(
    { name: 'step', command: [process.execPath, '-e', program] },
    (text) => heard.push(text),
    { root: folder, environment: process.env, colours: false },
  );
  return { ...running, heard };
}

test('a step runs in the folder of the project; both its voices are heard, and its exit code is kept', async () => {
  const step = start('console.log(process.cwd()); console.error("wrong"); process.exit(3)');
  expect((await step.ended).exitCode).toBe(3);
  expect(step.heard.join('').split('\n').toSorted()).toEqual(['', folder, 'wrong']);
});

test.runIf(process.platform === 'linux')('its processor time counts what it starts', async () => {
  const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
  const step = start(
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`,
  );
  expect((await step.ended).cpu).toBeGreaterThan(0.4);
});

test('stopping it stops what it has started, too', async () => {
  const file = join(folder, 'child');
  const step = start(
    `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
     require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid)); setInterval(() => {}, 1000)`,
  );
  await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, 'utf8')).toBeTruthy(), 20_000);
  step.stop();
  expect(await step.ended).toEqual({ exitCode: null, cpu: null });
  const pid = Number(readFileSync(file, 'utf8'));
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 20_000);
});

/** Whether a process runs; one that has ended and is not yet buried does not. */
function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('the time of children is the 16th and 17th field of what the system tells, whatever the program is called', () => {
  const stat = '77 (a (b) 9) S 1 77 77 0 -1 4194304 1 2 3 4 11 12 1250 250 20 0 1 0 5 6 7';
  expect(readProcessorTime(stat)).toBe(15);
  expect(readProcessorTime('')).toBe(null);
});
