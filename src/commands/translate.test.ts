import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { translate } from './translate.ts';

const folder = 'content/translations/en/tea-2021';

/** A copy of the sample's content, so that imports may write. */
let project = '';
/** What an export of the content as it is gives. */
let exported = '';

const run = (...given: string[]) => runCommand(translate, given, { root: project });

/** Changes what an export says of the instrument whose files are looked at. */
function inTea(text: string, change: (own: string) => string): string {
  const start = text.indexOf('<file id="tea-2021"');
  const end = text.indexOf('</file>', start);
  expect(start).toBeGreaterThan(0);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

/** Imports the export with one change. */
function importChanged(from: string | RegExp, to: string, ...given: string[]) {
  expect(exported).toMatch(from);
  writeFileSync(join(project, 'back.xlf'), exported.replace(from, to));
  return run('import', 'back.xlf', ...given);
}

/** Every translation file by name. */
function readFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(project, folder)).map((name) => [
      name,
      readFileSync(join(project, folder, name), 'utf8'),
    ]),
  );
}

function resetFiles(): void {
  rmSync(join(project, 'content'), { recursive: true, force: true });
  cpSync(join(samplePortalRoot, 'content'), join(project, 'content'), { recursive: true });
}

/** The lines of the files that differ from `before`: `-` gone, `+` new. */
function listChanges(before: Record<string, string>): string[] {
  const after = readFiles();
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const old = before[name]?.split('\n') ?? [];
    const now = after[name]?.split('\n') ?? [];
    return [
      ...old.filter((line) => !now.includes(line)).map((line) => `${name} -${line.trim()}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `${name} +${line.trim()}`),
    ];
  });
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'translate-'));
  cpSync(join(samplePortalRoot, 'seeds'), join(project, 'seeds'), { recursive: true });
  resetFiles();
  exported = (await run('export', '--format', 'xliff')).output;
});
afterAll(() => rmSync(project, { recursive: true }));
beforeEach(resetFiles);

describe('npm run translate -- import', () => {
  it('of an untouched export leaves every file as it was, byte for byte', async () => {
    const before = readFiles();
    const { code, output, errors } = await importChanged('</xliff>', '</xliff>', '--date', '2031-02-03');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe('The file says what the translations say already; nothing was written.\n');
    expect(Object.keys(before).length).toBe(10);
    expect(readFiles()).toEqual(before);
  });

  it('takes every target back byte for byte where all had been changed', async () => {
    const before = readFiles();
    writeFileSync(
      join(project, 'changed.xlf'),
      inTea(exported, (own) => own.replaceAll('<target>', '<target>New: ')),
    );
    expect((await run('import', 'changed.xlf', '--date', '2031-02-03', '--certified')).code).toBe(0);
    const changed = listChanges(before);
    expect(changed.filter((line) => line.includes('target:')).length).toBe(42);
    const [revised = ''] = /(?<=revised: )\S+/.exec(before['measure-2.yaml'] ?? '') ?? [];
    writeFileSync(join(project, 'back.xlf'), exported);
    expect((await run('import', 'back.xlf', '--date', revised, '--certified')).code).toBe(0);
    expect(readFiles()).toEqual(before);
  });

  it('writes one changed target and the date, keeps comments, and names what is still called reviewed', async () => {
    const before = readFiles();
    const old = 'Tea routes and ferry service timetables';
    const { code, output } = await importChanged(
      `<target>${old}<`,
      '<target>A new heading<',
      '--date',
      '2031-02-03',
    );
    expect(code).toBe(0);
    expect(output).toContain(`  ${folder}/measure-4.yaml\n`);
    expect(output).toContain('a second reader must have read them as they now stand: measure-4-heading.');
    expect(listChanges(before)).toEqual([
      expect.stringMatching(/^measure-4\.yaml -revised: \d{4}-\d{2}-\d{2}$/),
      `measure-4.yaml -target: ${old}`,
      'measure-4.yaml +revised: 2031-02-03',
      'measure-4.yaml +target: A new heading',
    ]);
    expect(readFiles()['measure-4.yaml']).toContain('pairs:\n  # editorial heading');
    expect(readdirSync(join(project, folder))).toEqual(Object.keys(before));
  });

  it('dates a change with the day it is when no other is given', async () => {
    await importChanged('<target>Shared gardens<', '<target>Gardens to share<');
    const now = new Date();
    const revised = /^revised: (\S+)$/m.exec(readFiles()['sec-1.yaml'] ?? '')?.[1] ?? '';
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    expect(Math.abs(Date.parse(`${revised}T00:00:00`) - midnight.getTime())).toBeLessThanOrEqual(86_400_000);
  });

  it('lists everything that is wrong at once, in two sentences each, and writes nothing', async () => {
    const before = readFiles();
    const changed = inTea(exported, (own) =>
      own
        .replace('<source>支持茶园步道接入环湖绿道<', '<source>支持茶园步道接入绿道<')
        .replace('id="measure-3-heading"', 'id="measure-99-heading"')
        .replace('<target>Shared gardens<', '<target>Shared 茶园<')
        .replace('<target>November 2, 2021<', '<target><')
        .replace('<target>Encourage tea masters', '<target>A good change: tea masters'),
    );
    writeFileSync(join(project, 'back.xlf'), changed);
    const { code, output, errors } = await run('import', 'back.xlf');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^4 problems in the file; nothing was written\.\n/);
    const at = (id: string) =>
      `back.xlf:${changed.slice(0, changed.lastIndexOf(`<unit id="${id}"`)).split('\n').length}:7\n`;
    expect(errors).toContain(
      `${at('measure-2-heading')}  The Chinese of “measure-2-heading” is “支持茶园步道接入绿道” in the file, but the text now reads “支持茶园步道接入环湖绿道”. Export again and translate the text as it stands, or remove the unit.\n`,
    );
    expect(errors).toContain(
      `${at('measure-99-heading')}  The unit “measure-99-heading” is not a text of tea-2021. Restore the id`,
    );
    expect(errors).toContain(
      'Chinese is left in the target of “sec-1-heading”: “茶园”. Put it into English.\n',
    );
    expect(errors).toContain(
      'The target of “notice-date” is empty. Write its English, or remove the unit.\n',
    );
    expect(readFiles()).toEqual(before);
  });

  it('says with line and column where the XML is malformed, and writes nothing', async () => {
    const before = readFiles();
    const { code, errors } = await importChanged(/<\/unit>/, '</units>');
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^One problem in the file; nothing was written\.\nback\.xlf:\d+:14\n {2}The XML is malformed here: unexpected close tag\. Correct the place, /,
    );
    expect(readFiles()).toEqual(before);
  });

  it('gives a stale pair its new Chinese when it comes back translated', async () => {
    const file = join(project, folder, 'measure-2.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'source: 支持茶园步道接入环湖绿道',
        'source: 支持茶园步道接入绿道 # was',
      ),
    );
    const before = readFiles();
    const stale = (await run('export', '--format', 'xliff')).output;
    writeFileSync(join(project, 'back.xlf'), stale);
    expect((await run('import', 'back.xlf', '--date', '2031-02-03')).output).toContain('nothing was written');
    expect(readFiles()).toEqual(before);
    writeFileSync(
      join(project, 'back.xlf'),
      inTea(stale, (own) =>
        own.replace('<segment state="initial" subState="portal:stale">', '<segment state="translated">'),
      ),
    );
    expect((await run('import', 'back.xlf', '--date', '2031-02-03')).code).toBe(0);
    expect(listChanges(before)).toEqual([
      expect.stringMatching(/^measure-2\.yaml -revised: /),
      'measure-2.yaml -source: 支持茶园步道接入绿道 # was',
      'measure-2.yaml +revised: 2031-02-03',
      'measure-2.yaml +source: 支持茶园步道接入环湖绿道 # was',
      'measure-2.yaml +state: translated',
    ]);
  });

  it('makes the file of a provision that had no English, as it was', async () => {
    const before = readFiles();
    rmSync(join(project, folder, 'measure-2.yaml'));
    writeFileSync(join(project, 'back.xlf'), exported);
    const [revised = ''] = /(?<=revised: )\S+/.exec(before['measure-2.yaml'] ?? '') ?? [];
    expect((await run('import', 'back.xlf', '--date', revised)).code).toBe(0);
    expect(readFiles()).toEqual(before);
  });
});

describe('npm run translate -- export', () => {
  it('is the same every time', async () => {
    expect(exported).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<xliff /);
    expect(await run('export', '--format', 'xliff')).toEqual({ code: 0, output: exported, errors: '' });
  });

  it('writes to a file', async () => {
    expect(await run('export', '--format', 'tbx', '--out', 'terms.tbx')).toEqual({
      code: 0,
      output: 'Written to terms.tbx.\n',
      errors: '',
    });
    expect(readFileSync(join(project, 'terms.tbx'), 'utf8')).toContain('type="TBX-Basic"');
  });
});

describe('npm run translate -- status', () => {
  it('shows how far each provision is, as a table and as JSON', async () => {
    rmSync(join(project, folder, 'measure-2.yaml'));
    const table = await run('status');
    expect(table).toMatchObject({ code: 0, errors: '' });
    expect(table.output).toMatch(/^measure-2 +2 +2 +0 +0 +0 +0 +–$/m);
    const coverages = JSON.parse((await run('status', '--json')).output) as {
      instrument: string;
      provisions: { id: string }[];
    }[];
    const coverage = coverages.find(({ instrument }) => instrument === 'tea-2021');
    expect(coverage).toMatchObject({ total: { untranslated: 2, stale: 0 } });
    expect(coverage?.provisions.find(({ id }) => id === 'measure-2')).toEqual({
      id: 'measure-2',
      texts: 2,
      untranslated: 2,
      stale: 0,
      translated: 0,
      reviewed: 0,
      final: 0,
      revised: null,
    });
  });
});

describe('npm run translate', () => {
  beforeEach(() => {
    writeFileSync(join(project, 'empty.xlf'), '');
    writeFileSync(join(project, 'work.docx'), zipSync({ 'word/document.xml': new Uint8Array(9) }));
    writeFileSync(join(project, 'latin1.xlf'), Buffer.from('<xliff>caf\u00e9</xliff>', 'latin1'));
  });

  it.each([
    [[], 'No command is given. Use one of:\nnpm run translate -- status [--json]\n'],
    [['count'], 'The command “count” is not known. Use one of:\n'],
    [['status', '--xml'], 'The option --xml is not known. Use: npm run translate -- status [--json]\n'],
    [['status', 'tea-2021'], '1 argument is given, not 0: tea-2021. Use: npm run translate -- status'],
    [
      ['export'],
      'The format is missing. Use: npm run translate -- export [--format xliff|tbx] [--out FILE]\n',
    ],
    [['export', '--format', 'po'], 'The format is “po”, which is not known. Use: '],
    [['export', '--format', 'tbx', '--out', '.'], '“.” is a folder. Name a file in it.\n'],
    [['import'], '0 files are given, not 1. Use: npm run translate -- import FILE '],
    [['import', 'a.xlf', 'b.xlf'], '2 files are given, not 1: a.xlf, b.xlf. Use: '],
    [['import', 'none.xlf'], 'There is no file or folder at “none.xlf”. Check the path.\n'],
    [
      ['import', 'empty.xlf'],
      '“empty.xlf” is empty, not XLIFF. Have the translation tool save the work as XLIFF 2.1 and import that file.\n',
    ],
    [['import', 'work.docx'], '“work.docx” is a Word document, not XLIFF. Have the translation tool '],
    [
      ['import', 'a.xlf', '--date', '2026-02-30'],
      'The date “2026-02-30” is not a day such as 2026-11-24. Use: ',
    ],
  ])('ends with 2 for %j and says why on the error stream alone', async (given, message) => {
    const { code, output, errors } = await run(...given);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors.startsWith(message)).toBe(true);
  });

  it.each([
    [
      'latin1.xlf',
      'latin1.xlf\n  The file is neither UTF-8 nor UTF-16 text. Save it as XLIFF 2.1 in UTF-8.\n',
    ],
    ['seeds/tea-2021/instrument.yaml', 'The XML is malformed here: '],
  ])('says what is wrong with %s as XLIFF', async (file, message) => {
    const { code, output, errors } = await run('import', file);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
  });

  it('ends with 1 where the content cannot be used', async () => {
    writeFileSync(join(project, folder, 'measure-2.yaml'), 'provision: measure-2\n');
    const { code, output, errors } = await run('status');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/measure-2\.yaml:\d+:\d+\n {2}The value at “revised” does not fit/);
  });

  it('as a process passes its arguments on and ends with the code', () => {
    const script = join(import.meta.dirname, '../../scripts/translate.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, 'export', '--format', 'po'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('The format is “po”');
  });
});
