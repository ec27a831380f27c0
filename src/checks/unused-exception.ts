import type { Checked } from './checked.ts';
import { files, type Finding } from './finding.ts';
import { findVerbatim, listExceptions } from '../model/link/find-commitments.ts';

/** Every recorded exception still speaks of words that stand in its pair. */
export function findUnusedExceptions({ pairs, verbs: { exceptions } }: Checked): Finding[] {
  return exceptions.flatMap((exception, index) => {
    const pair = pairs.find((candidate) => listExceptions(candidate, [exception]).length > 0);
    const report = (key: 'provision' | 'zh' | 'en', message: string): Finding => ({
      rule: 'unused-exception',
      severity: 'error',
      file: files.verbs,
      path: ['exceptions', index, key],
      offset: 0,
      message,
      hint: 'Correct the exception, or remove it.',
    });
    const { instrument, provision, pair: id, zh, en } = exception;
    if (pair === undefined) return [report('provision', `${instrument} ${provision} has no pair “${id}”.`)];
    return [
      ...(zh !== undefined && findVerbatim(pair.source, zh).length === 0
        ? [report('zh', `The Chinese of ${provision} ${id} does not have “${zh}”.`)]
        : []),
      ...(en !== undefined && findVerbatim(pair.target, en).length === 0
        ? [report('en', `The English of ${provision} ${id} does not have “${en}”.`)]
        : []),
    ];
  });
}
