import { findWrongBodyNames } from './body-name.ts';
import { type Checked } from './checked.ts';
import { findChineseLeft } from './chinese-left.ts';
import type { Finding } from './finding.ts';
import { findMissingPairs } from './missing-pair.ts';
import { findNumberChanges } from './number.ts';
import { findOrphanPairs } from './orphan-pair.ts';
import { findPunctuationSlips } from './punctuation.ts';
import { findOtherSpellings } from './spelling.ts';
import { findStalePairs } from './stale-pair.ts';
import { findUnrenderedTerms } from './term-rendering.ts';
import { findUnknownBodies } from './unknown-body.ts';
import { findUnusedExceptions } from './unused-exception.ts';
import { findStrengthChanges } from './verb-strength.ts';
import { findWrongRenderings } from './wrong-rendering.ts';

/** Every rule, in the order in which a translator meets them: is it there, is it right, is it well written. */
const rules: readonly ((checked: Checked) => Finding[])[] = [
  findMissingPairs,
  findOrphanPairs,
  findStalePairs,
  findUnrenderedTerms,
  findWrongRenderings,
  findNumberChanges,
  findWrongBodyNames,
  findUnknownBodies,
  findStrengthChanges,
  findUnusedExceptions,
  findChineseLeft,
  findOtherSpellings,
  findPunctuationSlips,
];

/** Everything that is wrong with the English, all rules and all texts at once. */
export function checkContent(checked: Checked): Finding[] {
  return rules.flatMap((rule) => rule(checked));
}
