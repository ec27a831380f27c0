import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { TestProject } from 'vitest/node';

import type { Site } from '../../model/schemas/site.ts';
import { readContent } from '../../model/read/read-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { toBookletPath } from '../../print/booklet/booklet-file.ts';
import { sheetsName, toSheetsPath } from '../../print/sheets/sheets-file.ts';
import { buildSheetSet } from '../../print/sheets/sheet-set.ts';
import { listItems, toKitAddress } from '../../share/item/item.ts';
import { buildBooklet } from '../../views/pages/booklet.ts';
import { buildOrThrow, copyProject, projectRoot, shiftClock } from '../../quality/project-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a project that was built elsewhere: in another folder, zone and year, drawing its kit from nothing. */
    elsewhere: string;
    /** Folder of a project that was built for another origin and below a sub-path, without a kit. */
    belowSubPath: string;
  }
}

/** Where the site below a sub-path is said to stand. */
const published = { origin: 'https://b.example', base: '/sub/path/' } as const;

/**
 * Builds the project twice more, for all tests of this folder. Old and new prints lie in both, so that they show which of them a build takes:
 * elsewhere an old booklet, new sheets of one item and old ones of another; below the sub-path a new booklet.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const elsewhere = copyProject('another place');
  const belowSubPath = copyProject('sub-path');
  const remove = (): void => {
    elsewhere.remove();
    belowSubPath.remove();
  };
  try {
    layBooklet(elsewhere.root, 'old');
    laySheets(elsewhere.root);
    layBooklet(belowSubPath.root, 'new', published);
    await buildOrThrow(elsewhere, { TZ: 'Pacific/Kiritimati', ...shiftClock(400) });
    await buildOrThrow(belowSubPath, { SITE_ORIGIN: published.origin, SITE_BASE: published.base }, [
      '--no-kit',
    ]);
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('elsewhere', elsewhere.root);
  project.provide('belowSubPath', belowSubPath.root);
  return remove;
}

/** The document that the prints are of, with two of its measures. */
const { mainInstrument } = buildGraph(readContent(projectRoot));
const [oldMeasure, newMeasure] = mainInstrument.measures;
if (oldMeasure === undefined || newMeasure === undefined) {
  throw new Error(`${mainInstrument.id} has fewer than two measures. Build a document that has more.`);
}

/** Where the prints of {@link setup} are published, if they are, and the part of addresses that stands for what they print. */
export const prints = {
  instrument: mainInstrument.id,
  newMeasure: `${mainInstrument.id}/${newMeasure.key}`,
  booklet: toKitAddress({ kind: 'instrument', instrument: mainInstrument }, 'booklet.both.pdf'),
  newSheets: toKitAddress({ kind: 'measure', measure: newMeasure }, sheetsName),
  oldSheets: toKitAddress({ kind: 'measure', measure: oldMeasure }, sheetsName),
} as const;

function layBooklet(root: string, age: 'old' | 'new', site: Partial<Site> = {}): void {
  const content = readContent(root);
  // What a booklet prints holds the addresses of the site that it is made for.
  const graph = buildGraph({ ...content, site: { ...content.site, ...site } });
  const booklet = buildBooklet(graph, graph.mainInstrument);
  write(
    toBookletPath(
      root,
      prints.instrument,
      age === 'new' ? booklet : { ...booklet, lang: 'as it was before' },
    ),
    'booklet',
  );
}

function laySheets(root: string): void {
  const graph = buildGraph(readContent(root));
  for (const item of listItems(graph)) {
    const address = toKitAddress(item, sheetsName);
    const sheets = buildSheetSet(graph, item);
    if (address === prints.newSheets) write(toSheetsPath(root, item, sheets), 'sheets');
    if (address === prints.oldSheets) {
      write(toSheetsPath(root, item, { ...sheets, title: 'as it was before' }), 'old sheets');
    }
  }
}

function write(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `%PDF-1.4 ${what} made elsewhere`);
}
