import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { getAt } from '../../language/get-at.ts';
import type { BuildUsage } from './build-usage.ts';
import { sumUpProfile } from './profile-shares.ts';

/**
 * Loaded before a build (`node --import`): at its end it writes what the process has used to the file that `BUILD_USAGE` names. With
 * `BUILD_PROFILE=1` it says, too, which rooms and packages used it.
 */
const file = process.env['BUILD_USAGE'];
const session = process.env['BUILD_PROFILE'] === '1' ? startProfile() : undefined;

process.on('exit', () => {
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: BuildUsage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    childSeconds: measureChildren(),
    peakMegabytes: maxRSS / 1024,
    shares: session === undefined ? [] : stopProfile(session),
  };
  writeFileSync(file, JSON.stringify(usage));
});

/**
 * CPU seconds of processes that this one has started, as the Linux kernel tells them in ticks of 10 ms: those that have ended and those
 * that run. `null` on other systems.
 */
function measureChildren(): number | null {
  const own = readStatus('self');
  if (own === undefined) return null;
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStatus(name) ?? [])
    .filter(({ parent }) => parent === process.pid);
  return running.reduce((sum, { self, children }) => sum + self + children, own.children) / 100;
}

/** Times in ticks; the name of a program may have spaces and brackets, so that fields count from the last bracket. */
function readStatus(id: string): { parent: number; self: number; children: number } | undefined {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = status
      .slice(status.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const sum = (from: number) => fields.slice(from, from + 2).reduce((a, b) => a + b, 0);
    return { parent: getAt(fields, 1), self: sum(11), children: sum(13) };
  } catch {
    return undefined;
  }
}

function startProfile(): Session {
  const inspector = new Session();
  inspector.connect();
  inspector.post('Profiler.enable');
  inspector.post('Profiler.start');
  return inspector;
}

/** All calls of a session in the same process answer at once. */
function stopProfile(inspector: Session): BuildUsage['shares'] {
  let profile: Profiler.Profile | undefined;
  inspector.post('Profiler.stop', (_error, answer) => (profile = answer.profile));
  // Astro has removed the bundled pages by now, but the engine still has them.
  const sources = new Map<string, string>();
  inspector.on('Debugger.scriptParsed', ({ params: { scriptId, url } }) => {
    if (!url.includes('/.prerender/')) return;
    inspector.post('Debugger.getScriptSource', { scriptId }, (_error, answer) =>
      sources.set(url, answer.scriptSource),
    );
  });
  inspector.post('Debugger.enable');
  return profile === undefined ? [] : sumUpProfile(profile, sources);
}
