import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Topic } from '../../../model/graph/graph.ts';
import { findRelated } from '../../../model/link/find-related.ts';
import { glanceKinds } from '../../../model/schemas/glance.ts';
import { relations } from '../../../model/schemas/search-words.ts';
import { shownStrengths } from '../../../model/schemas/topic.ts';
import { sampleContent, sampleGraph, samplePortalRoot } from '../portal.ts';
import { type Branches, type FindPlaces, measuresThat } from './places.ts';

const topicsThat = (test: (topic: Topic) => boolean): FindPlaces => {
  return () =>
    sampleGraph().facets.flatMap(({ id, values }) => values.filter(test).map(({ slug }) => `${id}/${slug}`));
};

const pagesWith = (pattern: RegExp): FindPlaces => {
  return () =>
    ['zh', 'en'].flatMap((locale) => {
      const folder = join(samplePortalRoot, 'content', 'pages', locale);
      return readdirSync(folder)
        .sort()
        .filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')))
        .map((name) => `${locale}/${name.replace(/\.mdx$/, '')}`);
    });
};

/** Topics, overviews, sentences to share, related measures, search words, prose. */
export const choiceBranches: Branches = {
  'a topic by words of a sentence': topicsThat(({ matches }) =>
    matches.some(
      ({ topic, passages }) =>
        topic.facet.id !== 'strength' && passages.some(({ text }) => text.id !== 'heading'),
    ),
  ),
  'a topic by words of a heading': topicsThat(({ matches }) =>
    matches.some(({ passages }) => passages.some(({ text }) => text.id === 'heading')),
  ),
  'a topic by a body': topicsThat(({ matches }) => matches.some(({ bodies }) => bodies.length > 0)),
  'a topic by several sentences of a measure': topicsThat(
    ({ facet, matches }) => facet.id !== 'strength' && matches.some(({ passages }) => passages.length > 1),
  ),
  'a topic by words that are out of date': topicsThat(
    ({ facet, matches }) =>
      facet.id !== 'strength' &&
      matches.some(({ passages }) => passages.some(({ text }) => text.state === 'stale')),
  ),
  'a topic of a measure without English': topicsThat(
    ({ facet, matches }) =>
      facet.id !== 'strength' && matches.some(({ measure }) => measure.heading.target === null),
  ),
  'a topic in several instruments': topicsThat(
    ({ facet, matches }) =>
      facet.id !== 'strength' && new Set(matches.map(({ measure }) => measure.instrument)).size > 1,
  ),
  ...Object.fromEntries(
    ['who', 'subject', 'place'].map((id) => [
      `a topic of the facet ${id}`,
      topicsThat(({ facet }) => facet.id === id),
    ]),
  ),
  ...Object.fromEntries(
    shownStrengths.map((strength) => [
      `measures of strength ${strength}`,
      topicsThat(({ facet, slug }) => facet.id === 'strength' && slug === strength),
    ]),
  ),
  ...Object.fromEntries(
    glanceKinds.map((kind) => [
      `an overview with ${kind}`,
      measuresThat(({ glance }) => glance.some(({ kinds }) => kinds.includes(kind))),
    ]),
  ),
  'an overview with one phrase under two kinds': measuresThat(({ glance }) =>
    glance.some(({ kinds }) => kinds.length > 1),
  ),
  'an overview with a phrase of the heading': measuresThat(({ glance }) =>
    glance.some(({ text }) => text.id === 'heading'),
  ),
  'an overview with a phrase without English': measuresThat(({ glance }) =>
    glance.some(({ target }) => target === null),
  ),
  'no overview': measuresThat(({ glance }) => glance.length === 0),
  'several sentences to share': measuresThat(({ essentials }) => essentials.length > 1),
  'some of the sentences to share': measuresThat(
    ({ essentials, segments }) => essentials.length < segments.length && essentials[0]?.id !== 's1',
  ),
  'a sentence to share that is out of date': measuresThat(({ essentials }) =>
    essentials.some(({ state }) => state === 'stale'),
  ),
  'a sentence to share without English in a measure that has some': measuresThat(
    ({ essentials, heading }) => heading.target !== null && essentials.some(({ target }) => target === null),
  ),
  ...Object.fromEntries(
    (['document', 'term', 'topic'] as const).map((kind) => [
      `measures related by a ${kind}`,
      measuresThat((measure) =>
        findRelated(sampleGraph(), measure).some(({ relations: why }) =>
          why.some((each) => each.kind === kind),
        ),
      ),
    ]),
  ),
  'no related measure': measuresThat((measure) => findRelated(sampleGraph(), measure).length === 0),
  'no neighbour before': measuresThat(({ previous }) => previous === null),
  'no neighbour after': measuresThat(({ next }) => next === null),
  ...Object.fromEntries(
    (['zh', 'en'] as const).flatMap((locale) =>
      relations.map((relation) => [
        `search words that are ${relation} (${locale})`,
        () => sampleContent().searchWords[locale].synonyms.flatMap((entry) => entry[relation]),
      ]),
    ),
  ),
  'a prose page with nested headings': pagesWith(/^### /m),
  'a prose page with a list': pagesWith(/^- /m),
  'a prose page with a numbered list': pagesWith(/^1\. /m),
  'a prose page with a table': pagesWith(/^\| -/m),
  'a prose page with code': pagesWith(/^```/m),
  'a prose page with a link to a page of the portal': pagesWith(/\]\(\/(?:zh|en)\//),
  'a prose page with a link elsewhere': pagesWith(/\]\(https:/),
  'a prose page with words in the other language': pagesWith(/<span lang/),
  'a prose page with the table of verbs': pagesWith(/^appendix: commitment-verbs/m),
};
