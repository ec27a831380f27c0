import { findVerbatim } from '../model/link/find-commitments.ts';
import type { Aligned } from '../model/graph/graph.ts';
import { findTextOf } from '../model/link/link-topics.ts';
import type { Finding } from './finding.ts';
import { type CheckedTopics, listAssignments, reportTopic } from './checked-topics.ts';

/** Every measure that a topic names is there, and the words it quotes stand in that text, in both languages. */
export function findWrongTopicQuotes(checked: CheckedTopics): Finding[] {
  return listAssignments(checked).flatMap(({ assignment, path, value, measure }) => {
    const report = (key: string, message: string, hint: string) =>
      reportTopic('topic-quote', [...path, key], message, hint);
    if (measure === undefined) {
      return [
        report(
          'measure',
          `There is no measure “${assignment.measure}”.`,
          'Write the instrument and the number of the measure as its address has them.',
        ),
      ];
    }
    if ('body' in assignment) return [];
    const { pair, zh, en } = assignment;
    const text = findTextOf(measure, pair);
    if (text === undefined) {
      return [
        report('pair', `Measure ${measure.num} has no “${pair}”.`, 'Write heading, or the id of a sentence.'),
      ];
    }
    if (pair === 'heading' && measure.heading.editorial) {
      return [
        report(
          'pair',
          `The heading of measure ${measure.num} is ours, not a part of the text.`,
          'Quote a sentence instead.',
        ),
      ];
    }
    return (['zh', 'en'] as const).flatMap((language) => {
      const phrase = { zh, en }[language];
      const found = has(text, language, phrase);
      if (found === 'yes') return [];
      const where = `of measure ${measure.num}, ${pair}`;
      if (found === 'untranslated') {
        return [
          report(
            language,
            `The text ${where}, has no English, but “${value}” quotes “${phrase}” from it.`,
            'Translate the text first, or remove the assignment.',
          ),
        ];
      }
      return [
        report(
          language,
          `The ${language === 'zh' ? 'Chinese' : 'English'} ${where}, does not have “${phrase}”, which “${value}” quotes.`,
          language === 'zh'
            ? 'Quote words that stand there, or remove the assignment.'
            : `Update this phrase to the words that now render “${zh}”, verbatim.`,
        ),
      ];
    });
  });
}

function has(
  { source, target }: Aligned,
  language: 'zh' | 'en',
  phrase: string,
): 'yes' | 'no' | 'untranslated' {
  const text = language === 'zh' ? source : target;
  if (text === null) return 'untranslated';
  return findVerbatim(text, phrase).length > 0 ? 'yes' : 'no';
}
