import type { CheckedTopics } from './checked-topics.ts';
import type { Finding } from './finding.ts';
import { findWrongTopicBodies } from './topic-body.ts';
import { findEmptyTopics } from './topic-empty.ts';
import { findWrongTopicQuotes } from './topic-quote.ts';
import { findTopicRepeats } from './topic-repeat.ts';

const rules: readonly ((checked: CheckedTopics) => Finding[])[] = [
  findTopicRepeats,
  findWrongTopicQuotes,
  findWrongTopicBodies,
  findEmptyTopics,
];

/** Everything that is wrong with the topics, all rules at once. */
export function checkTopics(checked: CheckedTopics): Finding[] {
  return rules.flatMap((rule) => rule(checked));
}
