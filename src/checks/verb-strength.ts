import { type Strength, strengths } from '../model/schemas/verb.ts';
import { type Checked, type Pair, targetOf } from './checked.ts';
import type { Finding } from './finding.ts';
import { type Commitment, findCommitments, findEnglishCommitments } from '../model/link/find-commitments.ts';

/**
 * Every commitment verb keeps its strength: the English has the verb that the table fixes, as often as the Chinese, and no other one.
 *
 * Verbs inside names (titles, concepts, bodies) and inside recorded exceptions do not count, in either language.
 */
export function findStrengthChanges({ pairs, verbs: table }: Checked): Finding[] {
  return pairs.flatMap((pair) => {
    const chinese = findCommitments(pair.source, pair, pair.names, table);
    const english = findEnglishCommitments(pair.target, pair, pair, table);
    const missing = subtract(chinese, english);
    const added = subtract(english, chinese);
    // A missing verb and an added one are one change; the first of each belong together.
    return [
      ...missing.map((use, position) => reportMissing(pair, use, added[position])),
      ...added.slice(missing.length).map((use) => reportAdded(pair, use)),
    ];
  });
}

/** The uses in `uses` that have no counterpart in `others`; of several uses of one verb, the last ones. */
function subtract(uses: readonly Commitment[], others: readonly Commitment[]): Commitment[] {
  const left = [...others];
  return uses.filter(({ verb }) => {
    const position = left.findIndex((other) => other.verb === verb);
    if (position !== -1) left.splice(position, 1);
    return position === -1;
  });
}

function reportMissing(pair: Pair, use: Commitment, instead: Commitment | undefined): Finding {
  const wanted = use.verb.en[0] ?? use.verb.id;
  return {
    rule: 'verb-strength',
    severity: 'error',
    ...targetOf(pair),
    offset: instead?.start ?? 0,
    message:
      instead === undefined
        ? `The commitment “${use.text}” (${use.verb.strength}) is not in the English.`
        : `“${instead.text}” is ${compare(instead.verb.strength, use.verb.strength)} “${use.text}”.`,
    hint: `Write a form of “${wanted}”; if “${use.text}” is no verb of a clause here, record the phrase under exceptions in content/verbs.yaml.`,
  };
}

function reportAdded(pair: Pair, { verb, text, start }: Commitment): Finding {
  return {
    rule: 'verb-strength',
    severity: 'error',
    ...targetOf(pair),
    offset: start,
    message: `The English commits with “${text}” (${verb.strength}), but the Chinese has no ${verb.zh.join(' or ')} for it.`,
    hint: 'Write it without that word; if it is no verb of a clause here, record the phrase under exceptions in content/verbs.yaml.',
  };
}

function compare(found: Strength, wanted: Strength): string {
  const difference = strengths.indexOf(found) - strengths.indexOf(wanted);
  if (difference === 0) return 'not the fixed rendering of';
  return difference < 0 ? 'stronger than' : 'weaker than';
}
