import type { VerbException, VerbTable } from '../model/schemas/verb.ts';
import { findGoverningVerbs, findVerbatim, listExceptions } from '../model/link/find-commitments.ts';
import type { Checked, Pair } from './checked.ts';
import { files, type Finding } from './finding.ts';
import { findStrengthChanges } from './verb-strength.ts';

/** Every recorded exception still speaks of words that stand in its pair, and something would be found or shown otherwise without it. */
export function findUnusedExceptions(checked: Checked): Finding[] {
  const { pairs, verbs } = checked;
  return verbs.exceptions.flatMap((exception, index) => {
    const pair = pairs.find((candidate) => listExceptions(candidate, [exception]).length > 0);
    const report = (
      key: 'provision' | 'zh' | 'en',
      message: string,
      hint = 'Correct the exception, or remove it.',
    ): Finding => ({
      rule: 'unused-exception',
      severity: 'error',
      file: files.verbs,
      path: ['exceptions', index, key],
      offset: 0,
      message,
      hint,
    });
    const { instrument, provision, pair: id, zh, en } = exception;
    if (pair === undefined) return [report('provision', `${instrument} ${provision} has no pair “${id}”.`)];
    const absent = [
      ...(zh !== undefined && findVerbatim(pair.source, zh).length === 0
        ? [report('zh', `The Chinese of ${provision} ${id} does not have “${zh}”.`)]
        : []),
      ...(en !== undefined && findVerbatim(pair.target, en).length === 0
        ? [report('en', `The English of ${provision} ${id} does not have “${en}”.`)]
        : []),
    ];
    if (absent.length > 0 || isNeeded(exception, pair, checked)) return absent;
    const [key, phrase] = zh === undefined ? (['en', en] as const) : (['zh', zh] as const);
    return [
      report(key, `The exception for “${phrase}” in ${provision} ${id} makes no difference.`, 'Remove it.'),
    ];
  });
}

/** Whether verbs of the pair are compared, or shown as governing a clause, otherwise without the exception. */
function isNeeded(exception: VerbException, pair: Pair, checked: Checked): boolean {
  const { verbs } = checked;
  const rest = { ...verbs, exceptions: verbs.exceptions.filter((other) => other !== exception) };
  const read = (table: VerbTable) =>
    JSON.stringify([
      findStrengthChanges({ ...checked, pairs: [pair], verbs: table }),
      findGoverningVerbs(pair, pair, pair, table),
    ]);
  return read(verbs) !== read(rest);
}
