import { getAt } from '../../language/get-at.ts';
import type { Locale } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Result } from './answer.ts';
import type { Clue, Meant } from './clue.ts';
import type { SearchData } from './data.ts';
import type { Document } from './documents.ts';
import type { Fold } from './fold.ts';
import { explain, findBestSentence, listPhrases, markName, markUnit } from './present.ts';

/** What can be meant by its name: kinds of results that have no sentences of their own. */
export type NamedKind = 'agency' | 'term';

/** Where the data and the clues keep what a kind of result is made of. */
export const namedLists = { agency: 'agencies', term: 'terms' } as const;

/** What results are made from: the data, the language of the page, the folding of its texts. */
export interface Sources {
  data: SearchData;
  locale: Locale;
  fold: Fold;
}

/** What every line has, for those that lack the rest. */
const plain = { number: null, editorial: false, sentence: null, sentenceNumber: null, body: null } as const;

/** The line of a measure. It leads to its best sentence, and names a body where nothing else says why it is there. */
export function toMeasureResult(sources: Sources, document: Document, clues: readonly Clue[]): Result {
  const { data, locale } = sources;
  const { instrument, key, editorial, agencies } = getAt(data.measures, document.index);
  const shown = presentDocument(document, clues, locale);
  const fragment = shown.sentenceNumber === null ? '' : `#s${shown.sentenceNumber}`;
  return {
    ...plain,
    ...shown,
    kind: 'measure',
    address: `${addressOf.measure(locale, instrument, key)}${fragment}`,
    number: key,
    editorial,
    // Where the text shows why it matches, the body need not be said.
    body: shown.phrases.length > 0 ? null : findBody(sources, agencies, clues),
  };
}

/** The line of a provision that is no measure; it leads to its place in the whole text. */
export function toProvisionResult(
  { data, locale }: Sources,
  document: Document,
  clues: readonly Clue[],
): Result {
  const { instrument, id } = getAt(data.provisions, document.index);
  const shown = presentDocument(document, clues, locale);
  const fragment = shown.sentenceNumber === null ? id : `${id}-s${shown.sentenceNumber}`;
  return {
    ...plain,
    ...shown,
    kind: 'provision',
    address: `${addressOf.text(locale, instrument)}#${fragment}`,
  };
}

/** The line of a topic. */
export function toTopicResult({ data, locale }: Sources, document: Document, clues: readonly Clue[]): Result {
  const { facet, slug } = getAt(data.topics, document.index);
  const { title, reasons } = presentDocument(document, clues, locale);
  // The words of a label stand on its page, and nowhere in the texts it lists.
  return {
    ...plain,
    kind: 'topic',
    address: addressOf.topic(locale, facet, slug),
    title,
    reasons,
    phrases: listPhrases([title]),
  };
}

/** The line of a body or a concept; none when it has no name in the language of the page. */
export function toNamedResults(
  { data, locale, fold }: Sources,
  kind: NamedKind,
  { index, why }: Meant,
  clues: readonly Clue[],
): Result[] {
  const list = namedLists[kind];
  const { slug, [locale]: names } = getAt(data[list], index);
  const [name] = names;
  if (name === undefined) return [];
  const asking = clues.filter((clue) => clue[list].some((meant) => meant.index === index));
  const title = markName(
    name,
    fold(name),
    asking.map(({ typed }) => typed),
  );
  const reasons =
    title.marks.length > 0 ? [] : asking.slice(0, 1).map((clue) => explainName(clue, why, name, locale));
  const address = addressOf[kind](locale, slug);
  return [{ ...plain, kind, address, title, reasons, phrases: listPhrases([title]) }];
}

/** Title, best sentence, reasons and phrases: what measures, provisions and topics have in common. */
function presentDocument(document: Document, clues: readonly Clue[], locale: Locale) {
  const best = findBestSentence(document, clues);
  const unit = best === null ? undefined : document.sentences[best];
  const title = markUnit(document.heading, clues, locale);
  const sentence = unit === undefined ? null : markUnit(unit, clues, locale);
  return {
    title,
    sentence,
    sentenceNumber: best === null ? null : best + 1,
    reasons: explain([document.heading, ...(unit === undefined ? [] : [unit])], clues, locale),
    phrases: listPhrases([title, sentence]),
  };
}

/** The body of a measure that is meant most surely, with its role. */
function findBody(
  { data, locale }: Sources,
  agencies: SearchData['measures'][number]['agencies'],
  clues: readonly Clue[],
): Result['body'] {
  const meant = clues.flatMap((clue) => clue.agencies).sort((a, b) => b.weight - a.weight);
  for (const { index } of meant) {
    const found = agencies.find(([agency]) => agency === index);
    const name = data.agencies[index]?.[locale][0];
    if (found !== undefined && name !== undefined) return { name, role: found[1] };
  }
  return null;
}

function explainName(
  { typed, locale: own }: Clue,
  why: Meant['why'],
  words: string,
  locale: Locale,
): Result['reasons'][number] {
  if (why === 'pinyin' || why === 'correction') return { kind: why, typed, words };
  // A name that is typed differently is another name of the same, or its name in the other language.
  return { kind: why !== 'synonym' && own !== locale ? 'translation' : 'synonym', typed, words };
}
