import { spawn } from 'node:child_process';

import type { RunningStep, StepEnd } from './run-steps.ts';
import type { Step } from './steps.ts';

/** Where and how the processes of steps run. */
export interface StepSettings {
  /** Folder of the project, absolute. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether what they say is shown in colours. */
  colours: boolean;
}

/** On Linux a shell waits for the step and then hands over what the system knows of it, children included. */
const waitAndCount = '"$@" 3>&-; status=$?; cat /proc/$$/stat >&3; exit $status';

/** Parts of a second in which Linux counts processor time for programs. */
const ticks = 100;

/** Time that a step has for ending in order, in milliseconds. */
const patience = 5_000;

/** Starts a step in a group of processes of its own, so that it can be stopped with everything that it started. */
export function startStep(
  { command }: Step,
  hear: (text: string) => void,
  { root, environment, colours }: StepSettings,
): RunningStep {
  const isCounted = process.platform === 'linux';
  const isGroup = process.platform !== 'win32';
  const [program = '', ...parameters] = isCounted ? ['sh', '-c', waitAndCount, 'sh', ...command] : command;
  const child = spawn(program, parameters, {
    cwd: root,
    env: { ...environment, ...(colours ? { FORCE_COLOR: '1' } : {}) },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: isGroup,
    shell: !isGroup,
  });
  let counted = '';
  const [, out, err, counts] = child.stdio;
  const decoder = new TextDecoder();
  for (const stream of [out, err]) stream?.on('data', (chunk: Buffer) => hear(decoder.decode(chunk)));
  counts?.on('data', (chunk: Buffer) => (counted += chunk.toString()));
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended meanwhile.
    }
  };
  let killing: NodeJS.Timeout | undefined;
  const ended = new Promise<StepEnd>((resolve) => {
    child.once('error', (error) => {
      hear(`${program} does not start: ${error.message}. Run \`npm ci\` and start the gate with npm.\n`);
      resolve({ exitCode: null, cpu: null });
    });
    child.once('close', (exitCode) => {
      clearTimeout(killing);
      resolve({ exitCode, cpu: readProcessorTime(counted) });
    });
  });
  return {
    ended,
    stop: () => {
      kill('SIGTERM');
      killing ??= setTimeout(() => kill('SIGKILL'), patience);
    },
  };
}

/**
 * Seconds of processor time of the children of a process that have ended, and of theirs, by its line in `/proc/…/stat` (proc_pid_stat(5):
 * cutime and cstime are the 16th and 17th field; the name before them may hold spaces and brackets).
 */
export function readProcessorTime(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (Number(fields[13]) + Number(fields[14])) / ticks;
  return Number.isFinite(seconds) ? seconds : null;
}
