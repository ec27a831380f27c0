import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot as root } from '../tests/samples/portal.ts';
import { ingest } from './ingest.ts';

const tea = 'seeds/tea-2021/source.txt';
const run = (given: readonly string[], { isTerminal = false } = {}) =>
  runCommand(ingest, given, { root, isTerminal });

describe('npm run ingest', () => {
  let folder = '';
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints the outline of a text and ends with 0', async () => {
    const { code, output, errors } = await run([tea]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^seeds\/tea-2021\/source\.txt\n {2}title {7}\S/);
    expect(output).toContain('  measures    4, of which ');
  });

  it('knows every body that the registry has', async () => {
    const { output } = await run([tea, '--json']);
    const { diagnostics } = JSON.parse(output) as { diagnostics: { rule: string }[] };
    expect(diagnostics.filter(({ rule }) => rule === 'unknown-agency')).toEqual([]);
  });

  it('prints one object for one file and an array in order for several', async () => {
    const other = write('other.txt', '一、任务\n1. 加强服务。做好工作。（市水务局）\n');
    const one = await run(['--json', tea]);
    const several = await run([tea, '--json', other]);
    expect(one.code).toBe(0);
    const [first, second, ...rest] = JSON.parse(several.output) as unknown[];
    expect(first).toEqual(JSON.parse(one.output));
    expect(second).toMatchObject({ measures: [{ num: 1, heading: '加强服务' }] });
    expect(rest).toEqual([]);
  });

  it('names the nearest registered bodies beside one that is not registered', async () => {
    const { code, output } = await run([
      write(
        'unknown.txt',
        '1. 加强服务。做好工作。（市水务管理局、市水务局）\n2. 改进监管。做好。（市水务局）\n',
      ),
      '--json',
    ]);
    const { diagnostics } = JSON.parse(output) as { diagnostics: unknown };
    expect(code).toBe(0);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        rule: 'unknown-agency',
        message: 'The body “市水务管理局” is not registered.',
        hint: expect.stringMatching(
          /^Add it to content\/agencies\.yaml, .* The nearest names are .*市水务局/,
        ) as unknown,
        line: 1,
        column: 15,
      },
    ]);
  });

  it('prints a proof to start from', async () => {
    const { code, output } = await run([tea, '--proof']);
    expect(code).toBe(0);
    expect(parse(output)).toMatchObject({ counts: { measures: 4, pairs: 0 }, otherForms: [] });
  });

  it('ends with 1 where a text was not understood, and still prints it', async () => {
    const { code, output, errors } = await run([write('prose.txt', '只是一句话。\n'), '--json']);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ diagnostics: [{ severity: 'error', rule: 'no-measures' }] });
  });

  it.each([
    [[], '0 files are given, not at least 1. Use: npm run ingest -- FILE… [--json] [--proof]\n'],
    [
      ['--yaml', 'a.txt'],
      'The option --yaml is not known. Use: npm run ingest -- FILE… [--json] [--proof]\n',
    ],
    [[tea, '/nowhere/text.txt'], 'There is no file or folder at “/nowhere/text.txt”. Check the path.\n'],
    [['seeds'], '“seeds” is a folder. Name a file in it.\n'],
  ])('ends with 2 for %j and says why on the error stream alone', async (given, message) => {
    const { code, output, errors } = await run(given);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors.startsWith(message)).toBe(true);
  });

  const office = 'Open it in Word or LibreOffice and save it as plain text (UTF-8), then name that file.';
  const zip = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
  it.each<[string, string | Uint8Array, string]>([
    [
      'a.docx',
      zip('[Content_Types].xml', 'word/document.xml'),
      `is a Word document, not plain text. ${office}`,
    ],
    [
      'a.xlsx',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      'is an Excel workbook, not plain text. Copy its text into a file of plain text (UTF-8).',
    ],
    ['a.zip', zip('text.txt'), 'is a ZIP archive, not plain text. Unpack it and name the text in it.'],
    [
      'a.doc',
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      `is an old Word document (.doc), not plain text. ${office}`,
    ],
    ['a.rtf', '{\\rtf1 text}', `is a document in RTF, not plain text. ${office}`],
    [
      'a.pdf',
      '%PDF-1.7\n',
      'is a PDF, not plain text. Copy its text into a file of plain text (UTF-8), and compare it with the PDF.',
    ],
    [
      'a.html',
      '\uFEFF<!DOCTYPE html><p>一、',
      'is a page of HTML, not plain text. Open it in a browser and save it as plain text (UTF-8), then name that file.',
    ],
    [
      'a.jpg',
      Buffer.from('FFD8FFE0', 'hex'),
      'is a picture, not plain text. Type or recognise its text into a file of plain text (UTF-8).',
    ],
  ])('says of %s what it is and how to get its text', async (name, content, message) => {
    const file = write(name, content);
    expect(await run([file])).toEqual({ code: 2, output: '', errors: `“${file}” ${message}\n` });
  });

  it('refuses an empty file', async () => {
    const file = write('empty.txt', '');
    const errors = `The file “${file}” is empty. Name a file with the issued text.\n`;
    expect(await run([file])).toEqual({ code: 2, output: '', errors });
  });

  it.each([
    [
      'bytes.bin',
      new Uint8Array(400),
      'The file “FILE” (400 bytes) is not plain text. Save the document as plain text (UTF-8) and try again.',
    ],
    [
      'long.txt',
      '一、任务\n'.repeat(2_000_000),
      'The file “FILE” has 26000000 bytes, more than the 20 MB that are read. Check that it is the plain text of one document.',
    ],
    ['blank.txt', ' \n\n', 'The file “FILE” holds no text. Put the issued text into it, as plain text.'],
  ])('refuses %s, of which nothing could be shown', async (name, content, message) => {
    const file = write(name, content);
    expect(await run([file])).toEqual({ code: 2, output: '', errors: `${message.replace('FILE', file)}\n` });
  });

  it('uses colours in a terminal alone', async () => {
    expect((await run([tea])).output).not.toContain('\u001b');
    expect((await run([tea], { isTerminal: true })).output).toContain('\u001b[1m');
  });

  it('as a process passes its arguments on and ends with the code', () => {
    const script = join(import.meta.dirname, '../../scripts/ingest.ts');
    const { status, stdout } = spawnSync(process.execPath, [script, write('prose.txt', '一句话。\n')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('no-measures');
  });
});
