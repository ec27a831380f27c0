import type { Profiler } from 'node:inspector';
import { getAt } from '../../language/get-at.ts';

/** CPU seconds that belong together. */
export interface Share {
  /** A room of `src/`, a package, or what the engine does itself. */
  name: string;
  seconds: number;
}

/** A line in the middle of a bundled script that says which file the lines below it come from. */
const fileComment = /^\/\/ ((?:src|(?:\S+\/)?node_modules)\/\S+)\s*$/;

/**
 * Adds up a CPU profile by rooms and packages, the largest first; time in which nothing ran is left out.
 *
 * @param sources Bundled scripts by their address: Astro puts many files into one, and says in comments which.
 */
export function sumUpProfile(profile: Profiler.Profile, sources: ReadonlyMap<string, string>): Share[] {
  const files = new Map([...sources].map(([url, source]) => [url, listFiles(source)]));
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { url, lineNumber, functionName } }) => [
      id,
      url === '' ? functionName || '(program)' : toName(files.get(url)?.[lineNumber] ?? url),
    ]),
  );
  const micros = new Map<string, number>();
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((id, index) => {
    const name = getAt(names, id);
    micros.set(name, (micros.get(name) ?? 0) + getAt(timeDeltas, index));
  });
  return [...micros]
    .filter(([name]) => name !== '(idle)')
    .map(([name, sum]) => ({ name, seconds: sum / 1e6 }))
    .sort((a, b) => b.seconds - a.seconds);
}

/** For each line of a bundled script the file that it comes from; empty where nothing says so. */
function listFiles(source: string): string[] {
  let file = '';
  return source.split('\n').map((line) => (file = fileComment.exec(line)?.[1] ?? file));
}

function toName(file: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(file) ?? [];
  if (name !== undefined) return name;
  const [, room] = /(src\/[^/]+)/.exec(file) ?? [];
  if (room !== undefined) return room;
  if (file.startsWith('node:')) return 'Node';
  return file.startsWith('wasm:') ? 'WebAssembly' : '(other scripts)';
}
