import type { Site } from './site.ts';
import type { Violation } from './violation.ts';

const rule = 'reproducible';
const hint =
  'Find what differs between two builds of the same content: folder, time zone, clock, order of files or of promises.';

/** Files that only one of two builds made, or that differ, each with its first differing bytes. */
export function compareFiles(
  first: Pick<Site, 'files' | 'read'>,
  second: Pick<Site, 'files' | 'read'>,
): Violation[] {
  return [...new Set([...first.files, ...second.files])].sort().flatMap((file) => {
    const message = compareFile(first, second, file);
    return message === null ? [] : [{ page: file, rule, message, hint }];
  });
}

function compareFile(
  first: Pick<Site, 'files' | 'read'>,
  second: Pick<Site, 'files' | 'read'>,
  file: string,
): string | null {
  if (!first.files.includes(file)) return 'Only the second build made this file.';
  if (!second.files.includes(file)) return 'Only the first build made this file.';
  const [a, b] = [first.read(file), second.read(file)];
  if (a.equals(b)) return null;
  const length = Math.min(a.length, b.length);
  let offset = 0;
  while (offset < length && a[offset] === b[offset]) offset += 1;
  return `The builds differ from byte ${offset} on: "${around(a, offset)}" and "${around(b, offset)}".`;
}

/** Some text around a byte, on one line. */
function around(bytes: Buffer, offset: number): string {
  return JSON.stringify(bytes.subarray(Math.max(0, offset - 20), offset + 40).toString('utf8')).slice(1, -1);
}
