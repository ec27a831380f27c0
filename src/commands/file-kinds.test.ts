import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findFileKind } from './file-kinds.ts';

const kindOf = (content: string | Uint8Array) =>
  findFileKind(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
const office = 'Open it in Word or LibreOffice and save it as plain text (UTF-8), then name that file.';
const browser = 'Open it in a browser and save it as plain text (UTF-8), then name that file.';
const picture = 'Type or recognise its text into a file of plain text (UTF-8).';

describe('a file is known by how it begins', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['docx', zip('word/document.xml'), 'a Word document', office],
    ['docx behind other parts', zip('a.xml', 'xl.txt', 'word/document.xml'), 'a Word document', office],
    [
      'odt',
      'PK\x03\x04\x14..mimetypeapplication/vnd.oasis.opendocument.textPK',
      'an OpenDocument text',
      office,
    ],
    ['xlsx', zip('xl/workbook.xml'), 'an Excel workbook', 'Copy its text into a file of plain text (UTF-8).'],
    ['zip', zip('a.txt'), 'a ZIP archive', 'Unpack it and name the text in it.'],
    ['doc', '\xD0\xCF\x11\xE0\xA1', 'an old Word document (.doc)', office],
    ['rtf', '{\\rtf1', 'a document in RTF', office],
    [
      'pdf',
      '%PDF-1.4',
      'a PDF',
      'Copy its text into a file of plain text (UTF-8), and compare it with the PDF.',
    ],
    ['html', '<!DOCTYPE  html>', 'a page of HTML', browser],
    ['html without a type', '<html lang="zh">', 'a page of HTML', browser],
    ['html below empty lines', '\xEF\xBB\xBF\r\n <HTML>', 'a page of HTML', browser],
    ['xhtml', '<?xml version="1.0"?>\n<html>', 'a page of HTML', browser],
    ['png', '\x89PNG\r\n', 'a picture', picture],
    ['jpeg', '\xFF\xD8\xFF\xE0', 'a picture', picture],
    ['gif', 'GIF89a', 'a picture', picture],
    ['tiff', 'II*\0\x08', 'a picture', picture],
    ['tiff of another order', 'MM\0*\0', 'a picture', picture],
  ])('%s', (_, content, name, repair) => {
    expect(kindOf(content)).toEqual({ name, repair });
  });
});

describe('a text is none of them, though it speaks of them', () => {
  test.each([
    '一、任务',
    '',
    'See %PDF-1.4',
    'x{\\rtf1',
    'xPK\x03\x04word/',
    'x\xD0\xCF\x11\xE0',
    'a <html>',
    '<htmx>',
    '<!doctype xliff>',
    '<?xml version="1.0"?><xliff>',
    `<?xml version="1.0"?>${' '.repeat(300)}<html>`,
    'xGIF89a',
    'x\x89PNG',
    'x\xFF\xD8\xFF',
    'xII*\0',
    'xMM\0*',
  ])('%j', (content) => {
    expect(kindOf(content)).toBeUndefined();
  });
});

test('the parts of a large ZIP may be named at its end alone', () => {
  const filler = Buffer.alloc(200_000, 'x').toString('latin1');
  expect(kindOf(`PK\x03\x04${filler}word/document.xml`)?.name).toBe('a Word document');
  expect(kindOf(`PK\x03\x04${filler}`)?.name).toBe('a ZIP archive');
});
