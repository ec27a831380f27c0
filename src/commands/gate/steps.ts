/** One thing that must hold before a change lands. */
export interface Step {
  name: string;
  /** Program and its arguments, as found by the path of npm. */
  command: readonly string[];
  /** Names of earlier steps whose work it uses: it starts when they have passed. */
  after?: readonly string[];
  /** True: it opens a browser. */
  browser?: boolean;
}

/** The command of tests of a project of vitest.config.ts. */
const test = (project: string, ...names: string[]): readonly string[] => [
  'vitest',
  'run',
  '--project',
  project,
  ...names,
];

/**
 * Everything that must hold before a change lands. Two steps run beside each other, the first of those that can start first. The long ones
 * come early, as soon as there is what they need: the site of the sample portal, which `whole-site checks` builds, or `dist/`.
 */
export const steps: readonly Step[] = [
  { name: 'whole-site checks', command: test('site') },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  {
    name: 'browser tests',
    command: test('browser', '--exclude', '**/access*.test.ts'),
    after: ['whole-site checks'],
    browser: true,
  },
  { name: 'access', command: test('browser', 'access'), after: ['whole-site checks'], browser: true },
  { name: 'live site', command: test('live'), after: ['build'], browser: true },
  { name: 'other builds', command: test('builds'), after: ['build'], browser: true },
  { name: 'unit tests', command: test('unit') },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'check', command: ['node', 'scripts/check.ts', '--site', 'dist'], after: ['build'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'house', command: ['npm', 'run', '--silent', 'check:house'] },
];
