import { vi } from 'vitest';
import type { MeasureData, SearchData } from '../../search/engine/data.ts';
import { splitSearchData } from '../../search/engine/parts.ts';
import type { BoxWords, PageWords } from '../../search/words.ts';

/** A measure of the body in this place, responsible alone. */
function makeMeasure(key: string, zh: string, en: string | null, agency: number): MeasureData {
  return {
    instrument: 'plan',
    key,
    heading: [zh, en],
    editorial: key === '1',
    sentences: [[`推动${zh}。`, en === null ? null : `Promote the ${en}.`]],
    group: 0,
    agencies: [[agency, 'responsible']],
  };
}

/** Invented data: a measure of which there is one, twelve of a kind, one without English. */
const data: SearchData = {
  measures: [
    makeMeasure('1', '灯塔照明', 'lighthouse lamps', 0),
    ...Array.from({ length: 12 }, (_, index) =>
      makeMeasure(String(index + 2), `第${index + 1}座码头`, `pier ${index + 1}`, 1),
    ),
    makeMeasure('14', '潮汐表', null, 1),
  ],
  groups: [{ value: 'harbour', label: ['港口', 'Harbour'] }],
  agencies: [
    { slug: 'light-office', zh: ['航标处'], en: ['Light Office'] },
    { slug: 'tide-office', zh: ['水文局'], en: ['Tide Office'] },
  ],
  terms: [{ slug: 'beacon', zh: ['信标'], en: ['beacon'] }],
  topics: [{ facet: 'who', slug: 'sailors', label: ['水手', 'Sailors'], measures: [0] }],
  provisions: [],
  synonyms: {
    zh: [{ targets: ['灯塔'], words: [['航标灯', 'same']] }],
    en: [{ targets: ['lighthouse'], words: [['pharos', 'same']] }],
  },
  stopWords: { zh: ['如何'], en: ['the'] },
  traditional: '燈灯',
  pinyin: ['deng:灯', 'ta:塔', 'chao:潮', 'xi:汐'],
  slips: ['ta:他'],
};

const { core, ...parts } = splitSearchData(data);
const files: Readonly<Record<string, unknown>> = { data: core, ...parts };

let sources = 0;

/**
 * Serves the data at an address of its own, so that nothing kept from another test answers.
 *
 * @param answer - Told the name of each file that is asked for; may answer in place of the file, or reject.
 */
export function serveSearchData(answer: (file: string) => unknown = () => undefined): {
  source: string;
  asked: string[];
} {
  sources += 1;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const file = /([a-z]+)\.json/.exec(address)?.[1] ?? '';
    asked.push(file);
    const other = await answer(file);
    return other ?? { ok: true, json: async () => files[file] };
  });
  return { source: `/search/data.json?v=${sources}`, asked };
}

/** The texts of a box: each its own name, with what is filled in. */
export const boxWords: BoxWords = {
  suggestions: 'Suggestions',
  suggestionNone: 'No suggestion',
  suggestionOne: '{count} suggestion',
  suggestionOther: '{count} suggestions',
  searchFor: 'Search for {query}',
  kindMeasure: 'Measure',
  kindAgency: 'Body',
  kindTerm: 'Term',
  kindTopic: 'Topic',
  kindProvision: 'Provision',
  kindPage: 'Page',
  reasonPinyin: '{typed} is pinyin of {words}',
  reasonSynonym: '{typed} stands for {words}',
  reasonTranslation: '{typed} is {words}',
  reasonCorrection: '{typed} may be {words}',
  reasonOtherLanguage: 'Matches in the other language',
  marked: 'Marked: {phrases}',
  quoted: '“{phrase}”',
  unmark: 'Take the marks away',
};

/** The texts of the search page. */
export const pageWords: PageWords = {
  ...boxWords,
  idle: 'Type something',
  loading: 'Searching',
  failed: 'Search failed',
  countOne: '{count} result',
  countOther: '{count} results',
  countNearestOne: '{count} near result',
  countNearestOther: '{count} near results',
  countNone: 'No results',
  none: 'Nothing for {query}',
  noneNarrowed: 'Nothing with these filters',
  choice: '{label} ({count})',
  editorial: 'heading of ours',
  sentence: 'Sentence {number}',
  body: '{role}: {name}',
  roleLead: 'Lead',
  roleJoint: 'Joint',
  roleSupport: 'Support',
  roleResponsible: 'Responsible',
  fullTextLoading: 'Searching the full text',
  fullTextNone: 'No page has it',
  fullTextOne: '{count} page',
  fullTextOther: '{count} pages',
  fullTextFailed: 'The full text cannot be searched',
};
