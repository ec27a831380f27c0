import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { collapse, textOf, type Page } from '../../quality/site/page.ts';
import { joinShown, readSourcePage, type SourceStatement } from '../../quality/site/source-page.ts';
import { encodeIssued, undoChanges } from '../../quality/site/undo-changes.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const instruments = sampleGraph().instruments.map(({ id }) => id);
const cases = instruments.flatMap((id) => ['zh', 'en'].map((locale) => ({ id, locale })));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function getPage(address: string): Page {
  const page = site.findPage(address);
  if (page === undefined) throw new Error(`The site has no page ${address}. Build it again.`);
  return page;
}

const readStatement = (locale: string, id: string): SourceStatement =>
  readSourcePage(getPage(`/${locale}/${id}/source/`));

/** The issued text as text, in the encoding that the page names. */
const decode = (bytes: Buffer, encoding: string): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

test('every instrument has the page in both languages', () => {
  const found = site.pages
    .map(({ address }) => address)
    .filter((address) => /^\/(zh|en)\/[^/]+\/source\/$/.test(address));
  expect(found.sort()).toEqual(cases.map(({ id, locale }) => `/${locale}/${id}/source/`).sort());
});

describe.each(cases)('/$locale/$id/source/', ({ id, locale }) => {
  const statement = readStatement(locale, id);
  const { changes, lines, encoding } = statement;
  const file = site.read(`data/${id}/source.txt`);

  test('the listed changes, undone in the shown text, give the source back byte for byte', () => {
    const issued = undoChanges(joinShown(lines), changes);
    if (encoding === 'utf-8') {
      const bytes = encodeIssued(issued, statement.undecodable);
      expect(sha256(bytes)).toBe(sha256(file));
      expect(bytes.equals(file)).toBe(true);
    } else {
      expect(issued).toBe(decode(file, encoding));
    }
  });

  test('no listed change is without effect: with any one of them altered, the source does not come back', () => {
    const shown = joinShown(lines);
    const issued = undoChanges(shown, changes);
    const harmless = changes.filter((altered) => {
      const others = changes.map((change) =>
        change === altered ? { ...change, before: `${change.before}〇` } : change,
      );
      return tryToUndo(shown, others) === issued;
    });
    expect(harmless.map(({ id: change }) => change)).toEqual([]);
  });

  test('the checksum on the page is that of the file that it offers', () => {
    expect(statement.fileHref).toBe(`${site.base}data/${id}/source.txt`);
    expect(statement.sha256).toBe(sha256(file));
  });

  test('the issued text stands there line by line', () => {
    const issued = decode(file, encoding).split(/\r\n|\n|\r/);
    if (issued.at(-1) === '') issued.pop();
    expect(lines.map(({ issued: line }) => line)).toEqual(issued);
    expect(lines.map(({ number }) => number)).toEqual(issued.map((_, index) => index + 1));
  });

  test('changes are numbered in the order of the text, and counted by rule', () => {
    expect(changes.map(({ number, id: change }) => [number, change])).toEqual(
      changes.map((_, index) => [index + 1, `change-${index + 1}`]),
    );
    const listed = new Map<string, number>();
    for (const { rule } of changes) listed.set(rule, (listed.get(rule) ?? 0) + 1);
    expect([...statement.counts].sort()).toEqual([...listed].sort());
  });

  test('a change leads to its line, and the line back to the change', () => {
    const wrong = changes.filter(({ id: change, line, leadsTo }) => {
      const target = lines.find(({ number }) => number === line);
      return leadsTo !== `line-${line}` || target?.changes.includes(change) !== true;
    });
    expect(wrong).toEqual([]);
    const led = lines.flatMap(({ changes: links }) => links);
    expect([...new Set(led)].sort()).toEqual(changes.map(({ id: change }) => change).sort());
  });

  test('the commands name the file of the page', () => {
    expect(statement.commands.length).toBeGreaterThan(4);
    const address = `${site.origin}${statement.fileHref}`;
    for (const command of statement.commands) expect(command).toMatch(/source\.txt/);
    expect(statement.commands.filter((command) => command.includes(address)).length).toBe(2);
  });
});

function tryToUndo(...[shown, changes]: Parameters<typeof undoChanges>): string | null {
  try {
    return undoChanges(shown, changes);
  } catch {
    return null;
  }
}

describe.each(sampleGraph().instruments)('what is shown of $id elsewhere', (instrument) => {
  const { id } = instrument;
  const { lines, editorial } = readStatement('zh', id);
  const shown = joinShown(lines);
  const textPage = getPage(`/zh/${id}/text/`);
  const measures = site.pages.filter(({ address }) => new RegExp(`^/zh/${id}/[\\d-]+/$`).test(address));

  test('the sentences of the whole text stand in the shown text of this page, in the same order', () => {
    const sentences = textPage.elements
      .filter(({ attributes }) => attributes.has('data-segment'))
      .map((element) => textOf(element).trim());
    expect(sentences.length).toBeGreaterThan(6);
    let from = 0;
    const astray = sentences.filter((sentence) => {
      const at = shown.indexOf(sentence, from);
      if (at >= 0) from = at + sentence.length;
      return at < 0;
    });
    expect(astray).toEqual([]);
  });

  test('so do the headings of measures, but for those that the page says are editorial', () => {
    expect(measures.length).toBeGreaterThan(0);
    const headings = measures.flatMap(({ elements }) =>
      elements
        .filter(({ attributes }) => attributes.has('data-heading'))
        .map((element) => ({
          text: collapse(textOf(element)),
          isEditorial: element.attributes.has('data-editorial'),
        })),
    );
    expect(headings.length).toBe(measures.length);
    // The words of a heading of ours may stand in the text, but those of the others must.
    expect(headings.filter(({ text, isEditorial }) => !isEditorial && !shown.includes(text))).toEqual([]);
    const ours = headings.filter(({ isEditorial }) => isEditorial);
    expect(editorial.length).toBe(ours.length);
    for (const { text } of ours) expect(editorial.some((entry) => entry.endsWith(text))).toBe(true);
  });

  test('every measure leads to the line that it begins in', () => {
    const wrong = instrument.measures.filter(({ key, heading, segments }) => {
      const begins = heading.editorial ? segments[0]?.source : heading.source;
      const href = getPage(`/zh/${id}/${key}/`)
        .elements.flatMap(({ attributes }) => attributes.get('href') ?? [])
        .find((link) => link.startsWith(`${site.base}zh/${id}/source/#line-`));
      const line = lines.find((candidate) => href?.endsWith(`#line-${candidate.number}`));
      return begins === undefined || line?.shown.includes(begins.slice(0, 6)) !== true;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
