/** One package in the lock, as far as it matters here. */
interface LockEntry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** package-lock.json of version 3: place in node_modules → package. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

/** An optional dependency that the lock does not resolve. */
export interface MissingEntry {
  name: string;
  /** Exact version, as the package that wants it says. */
  version: string;
  /** Place in node_modules of the package that wants it. */
  wantedBy: string;
  /** Place for the entry: the top where that is free, otherwise below the package that wants it. */
  place: string;
}

const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const platforms: Record<string, string> = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
};
const operatingSystems = new Set([
  ...Object.keys(platforms),
  'aix',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
]);
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * Every optional dependency that the lock does not answer, sorted by place. The nearest package of that name must have the very
 * version; of a range, any version is taken for an answer, since npm itself resolved it.
 */
export function findMissingEntries({ packages }: Lock): MissingEntry[] {
  const missing = new Map<string, MissingEntry>();
  for (const [wantedBy, { optionalDependencies }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const found = findNearest(packages, wantedBy, name);
      if (found && (!exactVersion.test(version) || found.version === version)) continue;
      const place = found ? `${wantedBy}/node_modules/${name}` : `node_modules/${name}`;
      missing.set(place, { name, version, wantedBy, place });
    }
  }
  return [...missing.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The package that Node would load for a name from a place: in the place itself, then in each folder above. */
function findNearest(packages: Lock['packages'], from: string, name: string): LockEntry | undefined {
  const found = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
  if (found || from === '') return found;
  const above = from.lastIndexOf('/node_modules/');
  return findNearest(packages, above < 0 ? '' : from.slice(0, above), name);
}

/**
 * The lock with an entry for each missing package, in npm's order; the same lock when none is missing. Throws where the
 * version is a range, or the name says no platform, because then the entry cannot be known from here.
 */
export function completeLock<T extends Lock>(lock: T): T {
  const added = findMissingEntries(lock).map(({ name, version, wantedBy, place }) => {
    if (!exactVersion.test(version)) {
      throw new Error(
        `${wantedBy} wants ${name} ${version}, which is no exact version. Add the entry to package-lock.json by hand.`,
      );
    }
    const entry: LockEntry = {
      version,
      ...(lock.packages[wantedBy]?.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
    return [place, entry] as const;
  });
  if (added.length === 0) return lock;
  const packages = Object.entries(lock.packages)
    .concat(added.map(([place, entry]) => [place, entry]))
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

/** `@tailwindcss/oxide-win32-x64-msvc` → os win32, cpu x64. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/_-]/);
  const os = words.find((word) => operatingSystems.has(word));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!cpu) {
    throw new Error(
      `The name ${name} does not say for which processor it is. Add the entry to package-lock.json by hand.`,
    );
  }
  const libc = words.includes('musl')
    ? ['musl']
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? ['glibc']
      : null;
  return { ...(os ? { os: [platforms[os] ?? os] } : {}), cpu: [cpu], ...(libc ? { libc } : {}) };
}
