import { expect, test } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { build } from './build.ts';
import { dev } from './dev.ts';

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
