import type { AlignmentState, Measure } from '../../../model/graph/graph.ts';
import { getTranslationStatus } from '../../../model/graph/translation-status.ts';
import { sampleContent } from '../portal.ts';
import { type Branches, instrumentsThat, measuresThat, textsThat } from './places.ts';

const states: readonly AlignmentState[] = ['untranslated', 'stale', 'translated', 'reviewed', 'final'];

const stateOf = (measure: Measure): AlignmentState => getTranslationStatus([measure]).state;

const hasEnglish = ({ heading, segments }: Measure): boolean =>
  [heading, ...segments].some(({ target }) => target !== null);

/** Headings, sentences and their English. */
export const textBranches: Branches = {
  'a heading of ours with English': measuresThat(
    ({ heading }) => heading.editorial && heading.target !== null,
  ),
  'a heading of ours without English': measuresThat(
    ({ heading }) => heading.editorial && heading.target === null,
  ),
  'a heading of ours whose words stand in the text': measuresThat(
    ({ heading, segments }) =>
      heading.editorial && segments.some(({ source }) => source.includes(heading.source)),
  ),
  'a heading without English': measuresThat(({ heading }) => !heading.editorial && heading.target === null),
  'a heading out of date': measuresThat(({ heading }) => heading.state === 'stale'),
  'a heading too long for the ordinary label': measuresThat(
    ({ heading }) => heading.source.length * 2 + (heading.target?.length ?? 0) > 110,
  ),
  'quotation marks in a heading': measuresThat(({ heading }) => heading.source.includes('“')),
  'a verb of commitment in a heading': measuresThat(({ heading }) => heading.source.startsWith('支持')),
  'quotation marks within quotation marks': textsThat(({ source }) => /“[^”]*‘/.test(source)),
  'Latin letters in Chinese': textsThat(({ source }) => /[A-Za-z]{3}/.test(source)),
  'hours that mean all day': textsThat(({ source }) => source.includes('7×24')),
  'a number in words': textsThat(({ source }) => source.includes('百分之')),
  'a number with 万': textsThat(({ source }) => /\d万/.test(source)),
  'a measure of one sentence': measuresThat(({ segments }) => segments.length === 1),
  'a measure of three sentences': measuresThat(({ segments }) => segments.length === 3),
  'a measure without English': measuresThat((measure) => !hasEnglish(measure)),
  'a sentence without English in a measure that has some': textsThat(
    ({ target }, unit) => target === null && unit.kind === 'measure' && hasEnglish(unit),
  ),
  'a sentence out of date': textsThat(({ id, state }) => id !== 'heading' && state === 'stale'),
  'a document without English': instrumentsThat(({ title }) => title.target === null),
  ...Object.fromEntries(
    states.map((state) => [
      `a measure that is ${state}`,
      measuresThat((measure) => stateOf(measure) === state),
    ]),
  ),
  ...Object.fromEntries(
    (['untranslated', 'stale', 'reviewed'] as const).map((state) => [
      `a document that is ${state}`,
      instrumentsThat(({ translation }) => translation.state === state),
    ]),
  ),
  'a note of a translator': () =>
    sampleContent().translations.flatMap(({ instrument, provision, pairs }) =>
      pairs.flatMap(({ id, note }) => (note === undefined ? [] : `${instrument} ${provision} ${id}`)),
    ),
};
