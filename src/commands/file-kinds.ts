/** A kind of file that holds a text, but not as plain text. */
export interface FileKind {
  /** As a sentence names it, such as `a Word document`. */
  name: string;
  /** How to get plain text out of it. */
  repair: string;
}

const saveAs = (program: string) =>
  `Open it in ${program} and save it as plain text (UTF-8), then name that file.`;
const word = saveAs('Word or LibreOffice');

/** By their first bytes, as Latin-1. ZIP is the shell of .docx and .odt; what is in it tells them apart. */
const signatures: readonly (readonly [begins: RegExp, kind: FileKind])[] = [
  [/^PK\x03\x04[^]*word\//, { name: 'a Word document', repair: word }],
  [
    /^PK\x03\x04[^]*application\/vnd\.oasis\.opendocument\.text/,
    { name: 'an OpenDocument text', repair: word },
  ],
  [
    /^PK\x03\x04[^]*xl\//,
    { name: 'an Excel workbook', repair: 'Copy its text into a file of plain text (UTF-8).' },
  ],
  [/^PK\x03\x04/, { name: 'a ZIP archive', repair: 'Unpack it and name the text in it.' }],
  [/^\xD0\xCF\x11\xE0/, { name: 'an old Word document (.doc)', repair: word }],
  [/^\{\\rtf/, { name: 'a document in RTF', repair: word }],
  [
    /^%PDF-/,
    {
      name: 'a PDF',
      repair: 'Copy its text into a file of plain text (UTF-8), and compare it with the PDF.',
    },
  ],
  [
    /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html|\?xml[^]{0,200}<html)/i,
    { name: 'a page of HTML', repair: saveAs('a browser') },
  ],
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*)/,
    { name: 'a picture', repair: 'Type or recognise its text into a file of plain text (UTF-8).' },
  ],
];

/** What a file is when it is no plain text but something that people keep texts in; `undefined` for everything else. */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  // The names of the parts of a ZIP stand in its first kilobytes, or in the list at its end.
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const tail = Buffer.from(bytes.subarray(Math.max(65_536, bytes.length - 65_536))).toString('latin1');
  return signatures.find(([begins]) => begins.test(head + tail))?.[1];
}
