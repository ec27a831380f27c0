import { describe, expect, test } from 'vitest';

import { completeLock, findMissingEntries, type Lock } from './complete-lock.ts';

const lock: Lock = {
  packages: {
    '': {},
    'node_modules/@native/linux-x64': { version: '1.0.0', optional: true },
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: {
        '@native/linux-x64': '1.0.0',
        '@native/windows-arm64': '1.0.0',
        '@native/linux-arm-gnueabihf': '1.0.0',
        '@native/wasm32-wasi': '1.0.0',
      },
    },
    'node_modules/tool/node_modules/inner': {
      optionalDependencies: { nested: '^2.0.0', '@native/linux-x64': '1.0.0' },
    },
    'node_modules/tool/node_modules/nested': { version: '2.1.0' },
  },
};

describe('findMissingEntries', () => {
  test('names what no place answers, looking upwards as Node does', () => {
    expect(findMissingEntries(lock).map(({ name }) => name)).toEqual([
      '@native/linux-arm-gnueabihf',
      '@native/wasm32-wasi',
      '@native/windows-arm64',
    ]);
    expect(findMissingEntries(lock)[0]).toEqual({
      name: '@native/linux-arm-gnueabihf',
      version: '1.0.0',
      wantedBy: 'node_modules/tool',
      place: 'node_modules/@native/linux-arm-gnueabihf',
    });
  });

  test('another version above is no answer; the entry goes below the package that wants it', () => {
    const twoVersions: Lock = {
      packages: {
        'node_modules/@native/darwin-x64': { version: '1.0.0' },
        'node_modules/tool': { version: '2.0.0', optionalDependencies: { '@native/darwin-x64': '2.0.0' } },
      },
    };
    const place = 'node_modules/tool/node_modules/@native/darwin-x64';
    expect(findMissingEntries(twoVersions).map((entry) => entry.place)).toEqual([place]);
    const completed = completeLock(twoVersions);
    expect(completed.packages[place]).toMatchObject({ version: '2.0.0', os: ['darwin'], cpu: ['x64'] });
    expect(findMissingEntries(completed)).toEqual([]);
  });
});

describe('completeLock', () => {
  test('adds each missing package with its platform, in order, and changes nothing else', () => {
    const completed = completeLock(lock);
    expect(findMissingEntries(completed)).toEqual([]);
    expect(completed.packages).toEqual({
      ...lock.packages,
      'node_modules/@native/linux-arm-gnueabihf': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['arm'],
        libc: ['glibc'],
      },
      'node_modules/@native/wasm32-wasi': { version: '1.0.0', dev: true, optional: true, cpu: ['wasm32'] },
      'node_modules/@native/windows-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['win32'],
        cpu: ['arm64'],
      },
    });
    expect(Object.keys(completed.packages).slice(0, 3)).toEqual([
      '',
      'node_modules/@native/linux-arm-gnueabihf',
      'node_modules/@native/linux-x64',
    ]);
  });

  test('a complete lock stays the same', () => {
    const complete = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
    expect(completeLock(complete)).toBe(complete);
  });

  test('a range or a name without a platform is an error with the value', () => {
    const wanting = (name: string, version: string): Lock => ({
      packages: { 'node_modules/tool': { optionalDependencies: { [name]: version } } },
    });
    expect(() => completeLock(wanting('@native/linux-x64', '^1.0.0'))).toThrow(
      'node_modules/tool wants @native/linux-x64 ^1.0.0, which is no exact version. Add the entry',
    );
    expect(() => completeLock(wanting('fsevents', '2.3.3'))).toThrow(
      'The name fsevents does not say for which processor it is. Add the entry',
    );
  });
});

describe('the platform of a package', () => {
  const entryOf = (name: string) => {
    const wanting: Lock = { packages: { tool: { optionalDependencies: { [name]: '1.0.0' } } } };
    return completeLock(wanting).packages[`node_modules/${name}`];
  };

  test.each([
    ['@a/b-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@a/windows-ia32', { os: ['win32'], cpu: ['ia32'] }],
    ['a-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@a/linux_loong64', { os: ['linux'], cpu: ['loong64'] }],
    ['a-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['a-linux-riscv64-musl', { os: ['linux'], cpu: ['riscv64'], libc: ['musl'] }],
    ['a-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'] }],
    ['a-freebsd-gnu-x64', { os: ['freebsd'], cpu: ['x64'] }],
    ['@a/aix-ppc64', { os: ['aix'], cpu: ['ppc64'] }],
    ['@a/android-arm', { os: ['android'], cpu: ['arm'] }],
    ['@a/netbsd-x64', { os: ['netbsd'], cpu: ['x64'] }],
    ['@a/openbsd-x64', { os: ['openbsd'], cpu: ['x64'] }],
    ['@a/openharmony-arm64', { os: ['openharmony'], cpu: ['arm64'] }],
    ['@a/sunos-x64', { os: ['sunos'], cpu: ['x64'] }],
    ['@a/linux-mips64el', { os: ['linux'], cpu: ['mips64el'] }],
    ['@a/linux-s390x', { os: ['linux'], cpu: ['s390x'] }],
    ['@a/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s is known by its name', (name, platform) => {
    expect(entryOf(name)).toEqual({ version: '1.0.0', optional: true, ...platform });
  });
});

describe('versions', () => {
  const missingOf = (version: string, packages: Lock['packages']) =>
    findMissingEntries({
      packages: { 'node_modules/tool': { optionalDependencies: { '@a/linux-x64': version } }, ...packages },
    });

  test.each(['^1.0.0', '1.x', '>=1.0.0', '1.0.0 || 2.0.0', 'v1.0.0', '1.0'])(
    'of the range “%s” any version is an answer, since npm resolved it',
    (version) => {
      expect(missingOf(version, { 'node_modules/@a/linux-x64': { version: '9.0.0' } })).toEqual([]);
      expect(missingOf(version, {})).toHaveLength(1);
    },
  );

  test.each(['10.20.30', '1.0.0-rc.1', '0.0.12'])('%s is exact: no other version is an answer', (version) => {
    expect(missingOf(version, { 'node_modules/@a/linux-x64': { version } })).toEqual([]);
    expect(missingOf(version, { 'node_modules/@a/linux-x64': { version: '9.0.0' } })).toEqual([
      {
        name: '@a/linux-x64',
        version,
        wantedBy: 'node_modules/tool',
        place: 'node_modules/tool/node_modules/@a/linux-x64',
      },
    ]);
  });

  test('the project itself may want a package, and one below others is found upwards step by step', () => {
    expect(
      findMissingEntries({
        packages: {
          '': { optionalDependencies: { 'b-linux-x64': '1.0.0', 'a-linux-x64': '1.0.0' } },
          'node_modules/b-linux-x64': { version: '1.0.0' },
          'node_modules/x/node_modules/y/node_modules/z': { optionalDependencies: { own: '1.0.0' } },
          'node_modules/x/node_modules/own': { version: '1.0.0' },
          'node_modules/own': { version: '2.0.0' },
          // Its name only begins like that of another.
          'node_modules/tool': { optionalDependencies: { 'c-linux-x64': '1.0.0' } },
          'node_modules/to/node_modules/c-linux-x64': { version: '1.0.0' },
        },
      }).map(({ place }) => place),
    ).toEqual(['node_modules/a-linux-x64', 'node_modules/c-linux-x64']);
  });
});
