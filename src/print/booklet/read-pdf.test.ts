import { expect, test } from 'vitest';
import { readPageNumbers, readPdf } from './read-pdf.ts';

/**
 * A PDF of these objects, numbered from 1; the first is its catalogue, the last says what it is about. Each is written as it stands in the
 * file, in Latin letters.
 */
function makePdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const count = objects.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const page = (content: number, more: string, parents: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents ${content} 0 R /StructParents ${parents} /Resources << /Font << /F 7 0 R >> >> ${more} >>`;

/** Two pages with an outline, two named places, one that leads nowhere, and links. */
const whole = [
  '<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) /MarkInfo << /Marked true >> /StructTreeRoot 8 0 R /Outlines 11 0 R /Dests << /s1 [3 0 R /Fit] /s2 [4 0 R /Fit] /lost [null /Fit] /far [0 /Fit] >> >>',
  '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
  page(5, '/Annots [14 0 R 15 0 R 14 0 R]', 0),
  page(6, '/Annots [16 0 R]', 1),
  stream('/P << /MCID 0 >> BDC BT /F 12 Tf 10 100 Td (First) Tj 0 -20 Td (line) Tj ET EMC'),
  stream('/P << /MCID 0 >> BDC BT /F 12 Tf 10 100 Td (Second) Tj ET EMC'),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /StructTreeRoot /K [9 0 R 10 0 R] /ParentTree << /Nums [0 [9 0 R] 1 [10 0 R]] >> >>',
  '<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K 0 >>',
  '<< /Type /StructElem /S /P /P 8 0 R /Pg 4 0 R /K 0 >>',
  '<< /Type /Outlines /First 12 0 R /Last 12 0 R /Count 1 >>',
  '<< /Title (Chapter) /Parent 11 0 R /Dest [4 0 R /Fit] /First 13 0 R /Last 17 0 R /Count 2 >>',
  '<< /Title (Named) /Parent 12 0 R /Dest /s1 /Next 17 0 R >>',
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://portal.example/a) >> >>',
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest [4 0 R /Fit] >>',
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://portal.example/b) >> >>',
  '<< /Title (Nowhere) /Parent 12 0 R /Prev 13 0 R >>',
  '<< /Title (Ferries) >>',
];
/** One empty page and nothing else. */
const bare = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  '<< >>',
];

test('a PDF says its title, language, pages, bookmarks, texts and links', async () => {
  expect(await readPdf(makePdf(whole))).toEqual({
    pages: 2,
    title: 'Ferries',
    lang: 'zh-CN',
    tagged: true,
    outline: [
      {
        title: 'Chapter',
        page: 2,
        children: [
          { title: 'Named', page: 1, children: [] },
          { title: 'Nowhere', page: undefined, children: [] },
        ],
      },
    ],
    texts: ['First\nline', 'Second'],
    links: ['https://portal.example/a', 'https://portal.example/b'],
  });
});

test('one that says nothing has nothing', async () => {
  expect(await readPdf(makePdf(bare))).toEqual({
    pages: 1,
    title: '',
    lang: '',
    tagged: false,
    outline: [],
    texts: [''],
    links: [],
  });
});

test('it is tagged only where it says so and every page has its structure', async () => {
  const isTagged = async (objects: readonly string[]) => (await readPdf(makePdf(objects))).tagged;
  const change = (from: string, to: string) => whole.map((object) => object.replace(from, to));
  expect(await isTagged(change('/MarkInfo << /Marked true >>', '/MarkInfo << /Marked false >>'))).toBe(false);
  expect(await isTagged(change('/MarkInfo << /Marked true >>', ''))).toBe(false);
  expect(await isTagged(change('/StructTreeRoot 8 0 R', ''))).toBe(false);
});

test('named places have the numbers of their pages; those that lead nowhere have none', async () => {
  const bytes = makePdf(whole);
  const numbers = await readPageNumbers(bytes);
  expect(Object.fromEntries(numbers)).toEqual({ s1: 1, s2: 2 });
  // The bytes are still there for who keeps them.
  expect(bytes.length).toBeGreaterThan(0);
  expect(await readPageNumbers(makePdf(bare))).toEqual(new Map());
});
