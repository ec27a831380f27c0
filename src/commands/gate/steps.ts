/** One thing that must hold before a change lands. */
export interface Step {
  name: string;
  /** Program and its arguments, as found by the path of npm. */
  command: readonly string[];
  /** Names of earlier steps whose work it uses: it starts when they have passed. */
  after?: readonly string[];
}

/**
 * Everything that must hold before a change lands. Two steps run beside each other, the first of those that can start first: the build and
 * the browser tests, which need it and take longest, take one lane; the other has what needs no site, then the checks of the whole site.
 */
export const steps: readonly Step[] = [
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'], after: ['build'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'house', command: ['npm', 'run', '--silent', 'check:house'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'check', command: ['node', 'scripts/check.ts', '--site', 'dist'], after: ['build'] },
  { name: 'other builds', command: ['vitest', 'run', '--project', 'builds'], after: ['build'] },
  { name: 'whole-site checks', command: ['vitest', 'run', '--project', 'site'], after: ['build'] },
];
