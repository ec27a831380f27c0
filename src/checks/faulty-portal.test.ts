import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '../model/content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { buildSearchData } from '../search/data/search-data.ts';
import { expectFile } from '../tests/expect-file.ts';
import { sampleContent } from '../tests/samples/portal.ts';
import { checkContent } from './check-content.ts';
import { listContentParts, prepareChecked } from './checked.ts';
import { findWrongEssentials } from './essential-sentence.ts';
import type { Finding } from './finding.ts';
import { findWrongGlances } from './glance-phrase.ts';
import { findIdleSearchWords } from './search-words.ts';
import { checkTopics } from './topics.ts';

type Change = (content: Content) => Content;

/** Changes the English of one pair, where `from` must stand. */
const write =
  (instrument: string, provision: string, id: string, from: string, to: string): Change =>
  (content) => {
    const places = content.translations.flatMap((file) =>
      file.instrument === instrument && file.provision === provision
        ? file.pairs.filter((pair) => pair.id === id && pair.target.includes(from))
        : [],
    );
    expect(places, `${provision} ${id} ${from}`).toHaveLength(1);
    return {
      ...content,
      translations: content.translations.map((file) => ({
        ...file,
        pairs: file.pairs.map((pair) =>
          places.includes(pair) ? { ...pair, target: pair.target.replace(from, to) } : pair,
        ),
      })),
    };
  };
const ferry = (provision: string, id: string, from: string, to: string) =>
  write('ferry-2023', provision, id, from, to);
const rename =
  (provision: string, id: string, to: string): Change =>
  (content) => ({
    ...content,
    translations: content.translations.map((file) =>
      file.instrument === 'ferry-2023' && file.provision === provision
        ? { ...file, pairs: file.pairs.map((pair) => (pair.id === id ? { ...pair, id: to } : pair)) }
        : file,
    ),
  });
const move =
  (provision: string, to: string): Change =>
  (content) => ({
    ...content,
    translations: content.translations.map((file) =>
      file.instrument === 'ferry-2023' && file.provision === provision
        ? { ...file, provision: to, file: `content/translations/en/ferry-2023/${to}.yaml` }
        : file,
    ),
  });

/** Faults in English texts and in the tables that they are compared with. */
const textFaults: Readonly<Record<string, Change>> = {
  'a text without English, in a file that is there': (content) => ({
    ...content,
    translations: content.translations.map((file) =>
      file.provision === 'measure-2' ? { ...file, pairs: file.pairs.filter(({ id }) => id !== 's2') } : file,
    ),
  }),
  'a file of English that is gone': (content) => ({
    ...content,
    translations: content.translations.filter(({ provision }) => provision !== 'sec-3-2'),
  }),
  'English of a sentence that is not there': rename('measure-2', 's2', 's7'),
  'English of a measure that is not there': move('measure-2', 'measure-77'),
  'a concept that is called otherwise': ferry('measure-6', 'heading', 'reed weaving', 'basket making'),
  'a concept with accepted renderings that is called otherwise': ferry(
    'measure-2',
    's2',
    'ferry landing',
    'quay',
  ),
  'a rendering that the termbase forbids': ferry(
    'measure-2',
    's1',
    'and berths',
    'and berths, parking spaces',
  ),
  'a wording that says too much': ferry('measure-4', 's2', 'the ferry pass', 'the ferry pass, a free pass'),
  'a number changed': ferry('measure-5', 's1', '600 persons', '900 persons'),
  'a number added': ferry('measure-7', 's1', 'once a quarter', 'once a quarter for 3 years'),
  'a number lost': ferry('measure-4', 's1', ' within two days', ''),
  'a date changed': ferry('notice', 'date', 'April 18', 'April 19'),
  'a body by a name that others use': ferry(
    'notice',
    's2',
    'Municipal Transport Bureau',
    'Municipal Bureau of Transport',
  ),
  'a body by a name that is wrong': ferry('measure-3', 's1', 'study', 'the Yunpu Traffic Police study'),
  'a body not named': ferry('measure-4', 's3', 'by the Yunpu Municipal Finance Bureau', 'elsewhere'),
  'a body that is not registered': ferry(
    'measure-2',
    's2',
    'must be kept',
    'must be kept by the Lake Bureau',
  ),
  'a body that the Chinese does not name': ferry(
    'measure-2',
    's2',
    'must be kept',
    'must be kept by the Yunpu Municipal Water Bureau',
  ),
  'a verb made stronger': ferry('measure-5', 's2', 'Explore flexible', 'Implement flexible'),
  'a verb made weaker': ferry('measure-2', 's2', 'must be kept', 'may be kept'),
  'a verb lost': ferry('measure-6', 's1', 'Support the conversion', 'The conversion'),
  'a verb added': ferry('measure-1', 's2', 'are made', 'are encouraged and made'),
  'an exception of a text that is not there': (content) => ({
    ...content,
    verbTable: {
      ...content.verbTable,
      exceptions: content.verbTable.exceptions.map((exception) => ({ ...exception, pair: 's77' })),
    },
  }),
  'an exception of words that are not there': (content) => ({
    ...content,
    verbTable: {
      ...content.verbTable,
      exceptions: content.verbTable.exceptions.map(({ zh, en, ...rest }) => ({
        ...rest,
        ...(zh === undefined ? {} : { zh: `${zh}吗` }),
        ...(en === undefined ? {} : { en: `${en}?` }),
      })),
    },
  }),
  'Chinese left in English': ferry('measure-1', 's2', 'platform.', 'platform（平台）.'),
  'Chinese left in English of every other kind': (content) => withEnglish(content, (text) => `${text} 渡`),
  'British spelling': ferry('measure-8', 's1', '500 meters', '500 metres'),
  'British spelling of every other kind': (content) => withEnglish(content, (text) => `${text} centre`),
  'a heading with a period': ferry('sec-2', 'heading', 'Main tasks', 'Main tasks.'),
  'a title with a period': ferry('instrument', 'title', 'Wetland Tourism', 'Wetland Tourism.'),
  'a sentence without one': ferry('measure-2', 's2', 'must be kept.', 'must be kept'),
  'explanations without a period': (content) => withEnglish(content, (text) => text.replace(/\.$/, '')),
  'straight quotation marks': ferry('measure-1', 's2', '“Yundutong”', '"Yundutong"'),
  'too many spaces': ferry('measure-1', 's2', ' are made public', '  are made public ,'),
};

/** Faults in what is chosen and quoted: overviews, essential sentences, topics. */
const choiceFaults: Readonly<Record<string, Change>> = {
  'an overview of a measure that is not there': withGlance({ measure: 'measure-77' }),
  'an overview that quotes what is not there': withGlance({
    who: [
      { pair: 's1', zh: '渡运人', en: 'ferry people' },
      { pair: 's9', zh: '渡运' },
      { pair: 's2', zh: '渡口迁建' },
    ],
  }),
  'an overview that quotes a heading of ours': withGlance({
    instrument: 'reed-2022',
    numbers: [{ pair: 'heading', zh: '传习场所' }],
  }),
  'two overviews of a measure': withGlance({ measure: 'measure-1' }),
  'essential sentences that are not there': (content) => ({
    ...content,
    shareTable: {
      measures: [
        ...content.shareTable.measures.slice(1),
        { measure: 'ferry-2023/77', essential: ['s1'] },
        { measure: 'ferry-2023/2', essential: ['s1'] },
        { measure: 'ferry-2023/3', essential: ['s1', 's2', 's1'] },
      ],
    },
  }),
  'topics that rest on nothing': (content) =>
    withTopic(content, [
      { measure: 'ferry-2023/77', pair: 's1', zh: '渡运', en: 'ferry' },
      { measure: 'ferry-2023/1', pair: 's77', zh: '渡运', en: 'ferry' },
      { measure: 'ferry-2023/3', pair: 'heading', zh: '渡船', en: 'ferries' },
      { measure: 'ferry-2023/1', pair: 's1', zh: '火车', en: 'train' },
      { measure: 'ferry-2023/9', pair: 's1', zh: '值班船艇', en: 'duty boats' },
      { measure: 'ferry-2023/1', body: 'nobody' },
      { measure: 'ferry-2023/2', body: 'yunpu-ferry-group' },
    ]),
  'a topic that rests on the same words twice': (content) =>
    withTopic(content, [
      { measure: 'ferry-2023/1', pair: 's1', zh: '每月会商一次', en: 'once a month' },
      { measure: 'ferry-2023/1', pair: 's1', zh: '每月会商一次', en: 'once a month' },
    ]),
  'facets and values of one name': (content) => ({
    ...content,
    topicTable: {
      ...content.topicTable,
      facets: content.topicTable.facets.flatMap((facet, index) =>
        index > 0
          ? [{ ...facet, id: index === 1 ? 'who' : 'strength' }]
          : [{ ...facet, values: [...facet.values, ...facet.values.slice(0, 1)] }],
      ),
    },
  }),
};

const searchFault: Change = (content) => ({
  ...content,
  searchWords: {
    zh: {
      ...content.searchWords.zh,
      synonyms: [
        {
          targets: ['月球'],
          same: ['登月舱'],
          narrower: ['渡口'],
          broader: ['怎么'],
          related: [],
          why: '样例',
        },
      ],
    },
    en: {
      ...content.searchWords.en,
      synonyms: [
        {
          targets: ['moon'],
          same: ['lander'],
          narrower: ['berths'],
          broader: [],
          related: [],
          why: 'A sample.',
        },
      ],
    },
  },
});

/** Changes every English text of the content that is no translation of an issued text. */
function withEnglish(content: Content, change: (text: string) => string): Content {
  const both = <T extends { en: string }>(text: T): T => ({ ...text, en: change(text.en) });
  const described = <
    T extends { label: { zh: string; en: string }; explanation: { zh: string; en: string } },
  >(
    each: T,
  ): T => ({ ...each, label: both(each.label), explanation: both(each.explanation) });
  const { termbase, verbTable, registry, topicTable } = content;
  const [term, verb] = [termbase.concepts.slice(-1), verbTable.verbs.slice(-1)];
  const named = <T extends { en: { name: string; short: string } }>(list: T[]): T[] =>
    list.map((each, index) =>
      index < list.length - 1
        ? each
        : { ...each, en: { ...each.en, name: change(each.en.name), short: change(each.en.short) } },
    );
  return {
    ...content,
    termbase: {
      ...termbase,
      topics: { ...termbase.topics, unused: both(termbase.topics['unused'] ?? { zh: '甲', en: 'A' }) },
      concepts: [
        ...termbase.concepts.slice(0, -1),
        ...term.map((each) => ({ ...both(each), definition: both(each.definition) })),
      ],
    },
    verbTable: {
      ...verbTable,
      verbs: [
        ...verbTable.verbs.slice(0, -1),
        ...verb.map((each) => ({ ...each, en: each.en.map(change), explanation: both(each.explanation) })),
      ],
    },
    registry: { ...registry, agencies: named(registry.agencies), references: named(registry.references) },
    topicTable: {
      facets: topicTable.facets.map((facet, index) =>
        index > 0
          ? facet
          : {
              ...described(facet),
              values: facet.values.map((value, at) => (at > 0 ? value : described(value))),
            },
      ),
      strength: {
        ...described(topicTable.strength),
        values: { ...topicTable.strength.values, sought: described(topicTable.strength.values.sought) },
      },
    },
  };
}

function withGlance(entry: Partial<Content['glanceTable']['measures'][number]>): Change {
  return (content) => ({
    ...content,
    glanceTable: {
      measures: [
        ...content.glanceTable.measures,
        { instrument: 'ferry-2023', measure: 'measure-2', ...entry },
      ],
    },
  });
}

function withTopic(
  content: Content,
  assignments: Content['topicTable']['facets'][number]['values'][number]['assignments'],
): Content {
  const [facet, ...others] = content.topicTable.facets;
  if (facet === undefined) throw new Error('The sample has no facets.');
  const value = {
    slug: 'new',
    label: { zh: '新', en: 'New' },
    explanation: { zh: '新。', en: 'New.' },
    assignments,
  };
  return {
    ...content,
    topicTable: {
      ...content.topicTable,
      facets: [{ ...facet, values: [...facet.values, value] }, ...others],
    },
  };
}

const content = sampleContent();
const parts = listContentParts(content);
const describeFinding = ({ rule, severity, file, path, offset, message, hint }: Finding) =>
  `  ${severity} ${rule} ${file} ${path.join('.')}:${offset}\n    ${message} ${hint}\n`;

/** What each fault adds to what is found without it. */
function findFaults(faults: Readonly<Record<string, Change>>, find: (content: Content) => Finding[]): string {
  const right = new Set(find(content).map(describeFinding));
  return Object.entries(faults)
    .map(([name, change]) => {
      const findings = find(change(content)).map(describeFinding);
      return `${name}\n${findings.filter((finding) => !right.has(finding)).join('')}`;
    })
    .join('\n');
}

/** Of the texts only those that a fault is in: each is compared for itself. */
const faulty = /^(notice|instrument|preamble|sec-2|sec-3-\d|measure-[1-8]|measure-77|measure-2-2)$/;

test('each fault of a text is found by its rule, in its place, with its repair', () => {
  const found = findFaults(textFaults, (changed) => {
    const translations = changed.translations.filter(({ provision }) => faulty.test(provision));
    const own = parts.filter(({ provision }) => faulty.test(provision));
    return checkContent(prepareChecked({ ...changed, translations, parts: own, verbs: changed.verbTable }));
  });
  expectFile(join(import.meta.dirname, 'fixtures/faulty-texts.txt'), found);
});

test('each fault of what is chosen and quoted is found by its rule, in its place, with its repair', () => {
  const found = findFaults(choiceFaults, (changed) => {
    const graph = buildGraph(changed);
    return [
      ...findWrongGlances(changed.glanceTable, graph.instruments),
      ...findWrongEssentials(changed.shareTable, graph.instruments),
      ...checkTopics({ table: changed.topicTable, graph }),
    ];
  });
  expectFile(join(import.meta.dirname, 'fixtures/faulty-choices.txt'), found);
});

test('each fault of the search words is found by its rule, in its place, with its repair', () => {
  const found = findFaults({ 'search words that lead nowhere': searchFault }, (changed) =>
    findIdleSearchWords(buildSearchData(buildGraph(changed)), changed.searchWords),
  );
  expectFile(join(import.meta.dirname, 'fixtures/faulty-search-words.txt'), found);
});
