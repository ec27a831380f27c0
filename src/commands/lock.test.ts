import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { lock } from './lock.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (text: string) => writeFileSync(join(root, 'package-lock.json'), text);
const read = () => readFileSync(join(root, 'package-lock.json'), 'utf8');
const tool = {
  version: '1.0.0',
  optionalDependencies: { '@native/linux-x64': '1.0.0', '@native/win32-arm64': '1.0.0' },
};

test('what npm left out is added, and the rest stays', async () => {
  write(
    JSON.stringify({ name: 'sample', lockfileVersion: 3, packages: { '': {}, 'node_modules/tool': tool } }),
  );
  expect(await runCommand(lock, [], { root })).toEqual({
    code: 0,
    output: '2 entries added to package-lock.json.\n',
    errors: '',
  });
  expect(read()).toBe(
    `${JSON.stringify(
      {
        name: 'sample',
        lockfileVersion: 3,
        packages: {
          '': {},
          'node_modules/@native/linux-x64': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
          'node_modules/@native/win32-arm64': {
            version: '1.0.0',
            optional: true,
            os: ['win32'],
            cpu: ['arm64'],
          },
          'node_modules/tool': tool,
        },
      },
      null,
      2,
    )}\n`,
  );
  const complete = read();
  expect((await runCommand(lock, [], { root })).output).toBe('0 entries added to package-lock.json.\n');
  expect(read()).toBe(complete);
});

const repair = 'Let npm write it again with `npm install`, then run this command.\n';

test.each(['[]', 'null', '"packages"', '{}', '{ "packages": null }', '{ "packages": 3 }'])(
  '%s is no lock',
  async (text) => {
    write(text);
    expect(await runCommand(lock, [], { root })).toEqual({
      code: 2,
      output: '',
      errors: `package-lock.json has no list of packages. ${repair}`,
    });
    expect(read()).toBe(text);
  },
);

test('a lock that cannot be read is told with the reason', async () => {
  const { code, errors } = await runCommand(lock, [], { root });
  expect(code).toBe(2);
  expect(errors).toBe(
    `package-lock.json cannot be read: ENOENT: no such file or directory, open '${join(root, 'package-lock.json')}'. ${repair}`,
  );
  write('{');
  expect((await runCommand(lock, [], { root })).errors).toMatch(
    /^package-lock\.json cannot be read: Expected property name .*[^.]\. Let npm write it again/,
  );
});

test('a package that cannot be known from here is named, and nothing is written', async () => {
  const text = '{ "packages": { "node_modules/a": { "optionalDependencies": { "fsevents": "2.3.3" } } } }';
  write(text);
  expect(await runCommand(lock, [], { root })).toEqual({
    code: 1,
    output: '',
    errors:
      'The name fsevents does not say for which processor it is. Add the entry to package-lock.json by hand.\n',
  });
  expect(read()).toBe(text);
});
