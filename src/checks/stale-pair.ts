import { type Checked, sourceOf } from './checked.ts';
import type { Finding } from './finding.ts';
import { indexByPart, keyOf } from './part-key.ts';

/** Every pair repeats the Chinese of the issued text as it stands there now. */
export function findStalePairs({ parts, pairs }: Checked): Finding[] {
  const current = indexByPart(parts);
  return pairs.flatMap((pair): Finding[] => {
    const source = current.get(keyOf(pair))?.source;
    if (source === undefined || source === pair.source) return [];
    const offset = findDifference(pair.source, source);
    return [
      {
        rule: 'stale-pair',
        severity: 'error',
        ...sourceOf(pair),
        offset,
        message: `The Chinese of ${pair.provision} ${pair.id} is no longer this: from character ${offset + 1} on, the text now reads “${source.slice(offset) || '(nothing)'}”.`,
        hint: `Revise the English, and copy the new Chinese into source: ${source}`,
      },
    ];
  });
}

/** Offset of the first character in which the two differ. */
function findDifference(a: string, b: string): number {
  let offset = 0;
  while (offset < Math.min(a.length, b.length) && a[offset] === b[offset]) offset += 1;
  return offset;
}
