import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeKeys, locales, type Locale } from '../language/locales.ts';
import { getTranslator } from '../language/translate.ts';
import type { Graph, Provision } from '../model/graph/graph.ts';
import { addressOf, type Address } from '../model/addresses.ts';
import { cutToIndexedPart } from './indexed-part.ts';
import type { Progress } from './progress.ts';

/** Folder of the index below the site. */
const indexFolder = 'pagefind';

/**
 * Indexes the built pages for search and writes the index into the site.
 *
 * Indexed are, in each language, every measure, agency, term and prose page, and every other provision that has text as a record that
 * leads to its place in the whole text.
 *
 * @param site - Folder of the built site.
 * @throws when a page cannot be indexed, or when the index does not hold exactly these pages.
 */
export async function writeSearchIndex(
  site: string,
  graph: Graph,
  progress: Pick<Progress, 'begin' | 'advance'>,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  assertNoErrors('create the index', errors);
  if (index === undefined) throw new Error('Pagefind gave no index. Install the packages again with npm ci.');
  const wanted = localeKeys.map((locale) => ({
    locale,
    addresses: listIndexedPages(graph, locale),
    records: listRecords(graph, locale),
  }));
  const expected: Record<string, number> = Object.fromEntries(
    wanted.map(({ locale, addresses, records }) => [
      locales[locale].lang.toLowerCase(),
      addresses.length + records.length,
    ]),
  );
  progress.begin(
    'search index',
    Object.values(expected).reduce((sum, count) => sum + count, 0),
  );
  for (const { addresses, records } of wanted) {
    for (const address of addresses) {
      const content = cutToIndexedPart(readFileSync(join(site, address, 'index.html'), 'utf8'));
      const added = await index.addHTMLFile({ url: address, content });
      assertNoErrors(`index ${address}`, added.errors);
      progress.advance();
    }
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      assertNoErrors(`index ${record.url}`, added.errors);
      progress.advance();
    }
  }
  const written = await index.writeFiles({ outputPath: join(site, indexFolder) });
  assertNoErrors('write the index', written.errors);
  await pagefind.close();
  assertPageCounts(site, expected);
}

/** Size of the written index in bytes. */
export function measureSearchIndex(site: string): number {
  const folder = join(site, indexFolder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Pages that search finds, in one language. */
function listIndexedPages({ instruments, agencies, terms, prose }: Graph, locale: Locale): Address[] {
  return [
    ...instruments.flatMap(({ id, measures }) =>
      measures.map(({ key }) => addressOf.measure(locale, id, key)),
    ),
    ...agencies.map(({ slug }) => addressOf.agency(locale, slug)),
    ...terms.map(({ slug }) => addressOf.term(locale, slug)),
    ...prose.map(({ slug }) => addressOf.prose(locale, slug)),
  ];
}

/** Provisions other than measures that have text of their own in this language. */
function listRecords({ instruments }: Graph, locale: Locale) {
  const t = getTranslator(locale);
  return instruments.flatMap(({ id, provisions }) =>
    provisions
      .filter((provision) => provision.kind !== 'measure' && provision.segments.length > 0)
      .flatMap((provision) => {
        const texts = provision.segments.flatMap(({ source, target }) =>
          locale === 'zh' ? source : (target ?? []),
        );
        if (texts.length === 0) return [];
        return {
          url: `${addressOf.text(locale, id)}#${provision.id}`,
          content: texts.join(' '),
          language: locales[locale].lang.toLowerCase(),
          meta: { title: getTitle(provision, locale), kind: 'provision' },
          filters: { kind: ['provision'] },
        };
      }),
  );

  function getTitle({ kind, heading, id }: Provision, of: Locale): string {
    if (kind === 'notice') return t('instrument.notice');
    if (kind === 'preamble') return t('instrument.preamble');
    return (of === 'zh' ? heading?.source : heading?.target) ?? id;
  }
}

function assertNoErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}. Correct the page and build again.`);
  }
}

/** Compares what the index says of itself with what was put into it. */
function assertPageCounts(site: string, expected: Readonly<Record<string, number>>): void {
  const entry: unknown = JSON.parse(readFileSync(join(site, indexFolder, 'pagefind-entry.json'), 'utf8'));
  const languages =
    typeof entry === 'object' && entry !== null && 'languages' in entry ? entry.languages : {};
  const found = Object.fromEntries(
    Object.entries(languages as Record<string, { page_count: number }>).map(([lang, { page_count }]) => [
      lang,
      page_count,
    ]),
  );
  const sorted = (counts: Readonly<Record<string, number>>) => JSON.stringify(Object.entries(counts).sort());
  if (sorted(found) !== sorted(expected)) {
    throw new Error(
      `The search index holds ${sorted(found)} pages, but the model has ${sorted(expected)}. Check data-pagefind-body and <html lang> on the pages that are missing.`,
    );
  }
}
