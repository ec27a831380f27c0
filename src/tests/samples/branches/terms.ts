import { confidenceSchema } from '../../../model/schemas/agency.ts';
import type { Term } from '../../../model/graph/graph.ts';
import { strengths } from '../../../model/schemas/verb.ts';
import { termBasisSchema } from '../../../model/schemas/term.ts';
import { sampleContent, sampleGraph } from '../portal.ts';
import { type Branches, type FindPlaces, measuresThat, textsThat } from './places.ts';

const termsThat = (test: (term: Term) => boolean): FindPlaces => {
  return () =>
    sampleGraph()
      .terms.filter(test)
      .map(({ slug }) => slug);
};

const exceptionsThat = (
  test: (exception: ReturnType<typeof sampleContent>['verbTable']['exceptions'][number]) => boolean,
): FindPlaces => {
  return () =>
    sampleContent()
      .verbTable.exceptions.filter(test)
      .map(({ instrument, provision, pair }) => `${instrument} ${provision} ${pair}`);
};

/** Terms and verbs. */
export const termBranches: Branches = {
  'a term in both languages of a sentence': textsThat(({ marks }) =>
    marks.some(({ target }) => target !== null),
  ),
  'a term whose English is not in the sentence': textsThat(
    ({ marks, target }) => target !== null && marks.some((mark) => mark.target === null),
  ),
  'several terms in a sentence': textsThat(({ marks }) => marks.length > 2),
  'a term within a longer one': termsThat(({ occurrences }) =>
    occurrences.some(({ within }) => within !== null),
  ),
  'a term only within a longer one in one text, by itself in another': termsThat(
    ({ occurrences }) =>
      occurrences.some(({ within }) => within !== null) && occurrences.some(({ within }) => within === null),
  ),
  'a term within the name of a body': termsThat(({ record }) =>
    sampleGraph().agencies.some((agency) => agency.record.zh.full.includes(record.zh)),
  ),
  'another Chinese form in a text': termsThat(({ record, occurrences }) =>
    occurrences.some(
      ({ text }) =>
        !text.source.includes(record.zh) && record.zhAlso.some((form) => text.source.includes(form)),
    ),
  ),
  'a term of several English names': termsThat(({ record }) => record.enAccepted.length > 0),
  'a term with forbidden English': termsThat(({ record }) => record.enForbidden.length > 0),
  'a term with English that overstates': termsThat(({ record }) => record.enCaution.length > 0),
  'a term with alternatives in its English': termsThat(({ record }) => record.en.includes('/')),
  'a term with Latin letters': termsThat(({ record }) => /[A-Z]/.test(record.zh)),
  'a term with a note for translators': termsThat(({ record }) => record.note !== undefined),
  ...Object.fromEntries(
    termBasisSchema.options.map((basis) => [
      `a term whose English is ${basis}`,
      termsThat(({ record }) => record.basis === basis),
    ]),
  ),
  ...Object.fromEntries(
    confidenceSchema.options.map((step) => [
      `a term of confidence ${step}`,
      termsThat(({ record }) => record.confidence === step),
    ]),
  ),
  'a term of the policy in no sentence': termsThat(({ occurrences }) => occurrences.length === 0),
  'a helper term in a sentence': termsThat(({ record }) => !record.inPolicy),
  'a helper term without a page': () => {
    const shown = new Set(sampleGraph().terms.map(({ slug }) => slug));
    return sampleContent().termbase.concepts.flatMap(({ slug }) => (shown.has(slug) ? [] : slug));
  },
  'a group of the glossary without terms': () => {
    const shown = new Set(sampleGraph().termGroups.map(({ id }) => id));
    return Object.keys(sampleContent().termbase.topics).filter((id) => !shown.has(id));
  },
  ...Object.fromEntries(
    strengths.map((strength) => [
      `a commitment that is ${strength}`,
      measuresThat(({ commitments }) =>
        commitments.some(({ verbs }) => verbs.some(({ verb }) => verb.strength === strength)),
      ),
    ]),
  ),
  'a sentence without a verb of commitment': measuresThat(({ commitments }) =>
    commitments.some(({ verbs }) => verbs.length === 0),
  ),
  'a sentence of several strengths': measuresThat(({ commitments }) =>
    commitments.some(({ verbs }) => new Set(verbs.map(({ verb }) => verb.strength)).size > 1),
  ),
  'a verb exception in Chinese': exceptionsThat(
    ({ en, stillCompared }) => en === undefined && !stillCompared,
  ),
  'a verb exception in English': exceptionsThat(({ zh }) => zh === undefined),
  'a verb exception in both': exceptionsThat(({ zh, en }) => zh !== undefined && en !== undefined),
  'a verb that governs no clause': exceptionsThat(({ stillCompared }) => stillCompared === true),
};
