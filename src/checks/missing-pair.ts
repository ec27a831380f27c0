import type { Checked } from './checked.ts';
import { files, type Finding } from './finding.ts';
import { indexByPart, keyOf } from './part-key.ts';

/** Every text of an issued document has English. */
export function findMissingPairs({ parts, pairs }: Checked): Finding[] {
  const translated = indexByPart(pairs);
  return parts
    .filter((part) => !translated.has(keyOf(part)))
    .map(({ instrument, provision, id, source }) => {
      const file = files.translation(instrument, provision);
      const exists = pairs.some((pair) => pair.file === file);
      return {
        rule: 'missing-pair',
        severity: 'error',
        file,
        path: exists ? ['pairs'] : [],
        offset: 0,
        message: `${provision} ${id} has no English: “${source}”.`,
        hint: `Add a pair with id ${id} ${exists ? 'here' : 'in this new file'}, with that source, a target and a state.`,
      };
    });
}
