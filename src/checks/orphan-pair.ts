import type { Checked } from './checked.ts';
import type { Finding } from './finding.ts';
import { indexByPart, keyOf } from './part-key.ts';

/** Every pair translates a text that an issued document has. */
export function findOrphanPairs({ parts, pairs }: Checked): Finding[] {
  const known = indexByPart(parts);
  return pairs
    .filter((pair) => !known.has(keyOf(pair)))
    .map(({ instrument, provision, id, file, index }) => {
      const others = parts.filter((part) => part.instrument === instrument && part.provision === provision);
      return {
        rule: 'orphan-pair',
        severity: 'error',
        file,
        path: ['pairs', index, 'id'],
        offset: 0,
        message:
          others.length > 0
            ? `${provision} of ${instrument} has no part “${id}”.`
            : `${instrument} has no provision “${provision}”.`,
        hint:
          others.length > 0
            ? `Write one of ${others.map((part) => part.id).join(', ')}, or remove the pair.`
            : 'Rename the file to the provision it translates, or remove it.',
      };
    });
}
