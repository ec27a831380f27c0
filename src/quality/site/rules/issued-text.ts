import { parseInstrument } from '../../../ingest/parse-instrument.ts';
import type { ParsedInstrument } from '../../../ingest/types.ts';
import { listIssuedFiles, type IssuedFile } from '../issued-texts.ts';
import { descendants, findClosest, textOf, type Page, type PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { joinShown, readSourcePage } from '../source-page.ts';
import { encodeIssued, undoChanges } from '../undo-changes.ts';
import type { Violation } from '../violation.ts';

const rule = 'issued-text';

const hint = 'Report it with the name of the text: no page may lose or change a part of what was issued.';

/**
 * Nothing of an issued text vanishes: every measure page and the whole text show its sentences, each at its own fragment and nothing
 * else there, and the fidelity page gives it back byte for byte.
 */
export const checkIssuedText: Rule = (site) =>
  listIssuedFiles(site).flatMap((issued) => {
    const parsed = parseInstrument(issued.bytes);
    return [
      ...checkMeasures(site, issued, parsed),
      ...checkWholeText(site, issued, parsed),
      ...['zh', 'en'].flatMap((locale) =>
        checkFidelity(site, `/${locale}/${issued.instrument}/source/`, issued),
      ),
    ];
  });

function report(page: string, message: string): Violation {
  return { page, rule, message, hint };
}

/** The sentences of each measure, in order, on its Chinese page. */
function checkMeasures(site: Site, { instrument }: IssuedFile, { measures }: ParsedInstrument): Violation[] {
  return measures.flatMap(({ id, segments }) => {
    const address = `/zh/${instrument}/${id.replace(/^measure-/, '')}/`;
    const page = site.findPage(address);
    if (page === undefined) return report(address, `The page of ${id} is missing.`);
    const shown = readSentences(page);
    const wanted = segments.map((segment) => ({ fragment: segment.id, text: segment.text }));
    return compareSentences(address, wanted, shown);
  });
}

/** Every sentence of the text, in order, on the page of the whole text. */
function checkWholeText(
  site: Site,
  { instrument }: IssuedFile,
  { measures, provisions }: ParsedInstrument,
): Violation[] {
  const address = `/zh/${instrument}/text/`;
  const page = site.findPage(address);
  if (page === undefined) return [report(address, 'The page of the whole text is missing.')];
  const shown = new Map(
    page.elements.filter(isSentence).map((element) => [findFragment(element), showOf(element)]),
  );
  return [...provisions, ...measures].flatMap(({ id, segments }) => {
    const fragments = segments.map((segment) => ({ fragment: `${id}-${segment.id}`, text: segment.text }));
    return compareSentences(
      address,
      fragments,
      fragments.map(({ fragment }) => ({ fragment, text: shown.get(fragment) ?? '' })),
    );
  });
}

function checkFidelity(site: Site, address: string, { file, bytes }: IssuedFile): Violation[] {
  const page = site.findPage(address);
  if (page === undefined) return [report(address, 'The fidelity page is missing.')];
  try {
    const { lines, changes, encoding, undecodable } = readSourcePage(page);
    const issued = undoChanges(joinShown(lines), changes);
    const isSame =
      encoding === 'utf-8'
        ? encodeIssued(issued, undecodable).equals(bytes)
        : issued === new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return isSame ? [] : [report(address, `The changes, undone in what is shown, do not give ${file} back.`)];
  } catch (error) {
    return [report(address, error instanceof Error ? error.message : String(error))];
  }
}

interface Sentence {
  fragment: string;
  text: string;
}

/** The first sentence that is not as issued; one is enough to find the place. */
function compareSentences(
  page: string,
  wanted: readonly Sentence[],
  shown: readonly Sentence[],
): Violation[] {
  const length = Math.max(wanted.length, shown.length);
  for (let index = 0; index < length; index++) {
    const [issued, found] = [wanted[index], shown[index]];
    if (issued?.text === found?.text && issued?.fragment === found?.fragment) continue;
    const name = (sentence: Sentence | undefined) =>
      sentence === undefined ? 'nothing' : `“${sentence.text}” at #${sentence.fragment}`;
    return [report(page, `It shows ${name(found)} where the text has ${name(issued)}.`)];
  }
  return [];
}

function readSentences(page: Page): Sentence[] {
  const container = page.elements.find(({ attributes }) => attributes.has('data-measure-text'));
  return (container === undefined ? [] : descendants(container))
    .filter(isSentence)
    .map((element) => ({ fragment: findFragment(element), text: showOf(element) }));
}

function isSentence({ attributes }: PageElement): boolean {
  return attributes.has('data-segment');
}

/** The nearest fragment that leads to an element. */
function findFragment(element: PageElement): string {
  return findClosest(element, ({ attributes }) => attributes.has('id'))?.attributes.get('id') ?? '';
}

function showOf(element: PageElement): string {
  return textOf(element).trim();
}
