import { getDocumentProxy } from 'unpdf';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A bookmark with those below it. */
export interface PdfBookmark {
  title: string;
  /** Counted from 1; `undefined` where it leads nowhere. */
  page: number | undefined;
  children: PdfBookmark[];
}

/** What a finished PDF says of itself. */
export interface PdfReport {
  pages: number;
  title: string;
  lang: string;
  /** True when it has a tree of structure and says so: what a screen reader needs. */
  tagged: boolean;
  outline: PdfBookmark[];
  /** Text of each page, as it can be searched and copied. */
  texts: string[];
  /** Addresses outside the document that it links to, each once. */
  links: string[];
}

/** Page on which each named place begins, counted from 1. The names are the fragments that links of the page lead to. */
export function readPageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  return withDocument(pdf, async (document) => {
    const places = Object.entries(await document.getDestinations());
    const numbers = await Promise.all(places.map(([, place]) => findPage(document, place)));
    return new Map(
      places.flatMap(([name], index) => {
        const number = numbers[index];
        return number === undefined ? [] : [[name, number] as const];
      }),
    );
  });
}

/** Reads back what has been printed. */
export function readPdf(pdf: Uint8Array): Promise<PdfReport> {
  return withDocument(pdf, async (document) => {
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const contents = await Promise.all(pages.map((page) => page.getTextContent()));
    const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    const { info } = await document.getMetadata();
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    return {
      pages: document.numPages,
      title: String(Reflect.get(info, 'Title') ?? ''),
      lang: String(Reflect.get(info, 'Language') ?? ''),
      tagged: (await document.getMarkInfo())?.Marked === true && trees.every((tree) => tree !== null),
      outline: await toBookmarks(document, (await document.getOutline()) ?? []),
      texts: contents.map(({ items }) =>
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      ),
      links: [...new Set(annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])))],
    };
  });
}

type OutlineItems = NonNullable<Awaited<ReturnType<PdfDocument['getOutline']>>>;

function toBookmarks(document: PdfDocument, items: OutlineItems): Promise<PdfBookmark[]> {
  return Promise.all(
    items.map(async ({ title, dest, items: children }) => ({
      title,
      page: await findPage(document, typeof dest === 'string' ? await document.getDestination(dest) : dest),
      children: await toBookmarks(document, children),
    })),
  );
}

/** A place is a list that begins with a reference to its page. */
async function findPage(document: PdfDocument, place: unknown): Promise<number | undefined> {
  const reference: unknown = Array.isArray(place) ? place[0] : undefined;
  if (typeof reference !== 'object' || reference === null || !('num' in reference && 'gen' in reference)) {
    return undefined;
  }
  return (await document.getPageIndex({ num: Number(reference.num), gen: Number(reference.gen) })) + 1;
}

async function withDocument<Result>(
  pdf: Uint8Array,
  work: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  // The reader takes its bytes over, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  try {
    return await work(document);
  } finally {
    await document.cleanup();
  }
}
