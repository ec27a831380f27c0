import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  const tested = new Set(steps.flatMap(({ command }) => (command[0] === 'vitest' ? [command[3]] : [])));
  expect([...tested].toSorted()).toEqual(projects.toSorted());
});

test('every browser test is in one step, and in one only', () => {
  const names = steps
    .filter(({ command }) => command[3] === 'browser')
    .map(({ command }) => command.slice(4));
  expect(names).toEqual([['--exclude', '**/access*.test.ts'], ['access']]);
  const files = readdirSync(join(root, 'src/tests/browser')).filter((file) => file.endsWith('.test.ts'));
  // A name given to vitest takes every file whose path has it.
  expect(files.filter((file) => file.includes('access'))).toEqual(
    files.filter((file) => file.startsWith('access')),
  );
});

test('a step waits for what builds the site that it opens, and nothing else waits', () => {
  const waits = steps.flatMap(({ name, after }) => (after === undefined ? [] : [[name, ...after]]));
  expect(waits).toEqual([
    ['browser tests', 'whole-site checks'],
    ['access', 'whole-site checks'],
    ['live site', 'build'],
    ['other builds', 'build'],
    ['check', 'build'],
  ]);
});

test('what opens a browser says so', () => {
  expect(steps.flatMap(({ name, browser }) => (browser ? [name] : []))).toEqual([
    'browser tests',
    'access',
    'live site',
    'other builds',
  ]);
});

test('what formats, lints and checks types only looks, and takes a warning for a fault', () => {
  const commands = new Map(steps.map(({ name, command }) => [name, command.join(' ')]));
  expect(commands.get('format')).toBe('prettier --check --log-level warn .');
  expect(commands.get('lint')).toBe('eslint --max-warnings 0 .');
  expect(commands.get('types')).toBe('astro check --minimumFailingSeverity warning');
});
