import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { steps } from './steps.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What a step runs, where it is one of the kinds that the gate knows. */
function findWhatRuns([program, first, second, third]: readonly string[]): string | undefined {
  switch (program) {
    case 'node':
      return first;
    case 'npm':
      return first === 'run' && second === '--silent' ? `npm run ${third}` : undefined;
    case 'vitest':
      return first === 'run' && second === '--project' ? `project ${third}` : undefined;
    default:
      return program === undefined || program === '' ? undefined : `node_modules/.bin/${program}`;
  }
}

test('every step runs something that there is', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const known = [
    ...Object.keys(scripts).map((name) => `npm run ${name}`),
    ...[...read('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(([, name]) => `project ${name}`),
  ];
  const missing = steps
    .map(({ command }) => findWhatRuns(command) ?? `${command.join(' ')}, which is no kind of step`)
    .filter((each) => !known.includes(each) && !existsSync(join(root, each)));
  expect(missing).toEqual([]);
});

test('every project of tests is a step', () => {
  const projects = [...read('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
  expect(projects.length).toBeGreaterThan(1);
  expect(steps.flatMap(({ command }) => (command[0] === 'vitest' ? [command[3]] : [])).toSorted()).toEqual(
    projects.toSorted(),
  );
});

test('what needs the built portal waits for the build; nothing else waits', () => {
  const isOfDist = ({ command }: (typeof steps)[number]) =>
    command.includes('dist') || ['browser', 'builds', 'site'].includes(command[3] ?? '');
  expect(steps.filter(({ after }) => after !== undefined)).toEqual(steps.filter(isOfDist));
  for (const { after } of steps.filter(isOfDist)) expect(after).toEqual(['build']);
});

test('what formats, lints and checks types only looks, and takes a warning for a fault', () => {
  const commands = new Map(steps.map(({ name, command }) => [name, command.join(' ')]));
  expect(commands.get('format')).toBe('prettier --check --log-level warn .');
  expect(commands.get('lint')).toBe('eslint --max-warnings 0 .');
  expect(commands.get('types')).toBe('astro check --minimumFailingSeverity warning');
});
