import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Everything that must hold before a change lands, in order; the first step that fails ends the run and is named. */
const steps: readonly { name: string; command: readonly string[] }[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'content', command: ['node', 'scripts/check-content.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'build', command: ['astro', 'build', '--silent'] },
  { name: 'whole-site checks', command: ['vitest', 'run', '--project', 'site'] },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'] },
];

const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step “${unknown.join('”, “')}”. The steps are: ${steps.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(2);
}

for (const { name, command } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  const startedAt = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const [program = '', ...parameters] = command;
  const { status } = spawnSync(program, parameters, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (status !== 0) {
    process.stderr.write(
      `\n== ${name} failed after ${seconds} s. Correct what it lists above, then run npm test again.\n`,
    );
    process.exit(1);
  }
  process.stdout.write(`== ${name} passed in ${seconds} s\n`);
}
