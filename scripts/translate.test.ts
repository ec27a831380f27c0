import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = 'content/translations/en/trade-2024';

/** A copy of the project's content, so that imports may write. */
let project = '';
/** What an export of the content as it is gives. */
let exported = '';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/translate.ts'), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Imports the export with one change. */
function importChanged(from: string | RegExp, to: string, ...args: string[]) {
  expect(exported).toMatch(from);
  writeFileSync(join(project, 'back.xlf'), exported.replace(from, to));
  return run('import', 'back.xlf', ...args);
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
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
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

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'translate-'));
  cpSync(join(root, 'seeds'), join(project, 'seeds'), { recursive: true });
  resetFiles();
  exported = run('export', '--format', 'xliff').stdout;
});
afterAll(() => rmSync(project, { recursive: true }));
beforeEach(resetFiles);

describe('npm run translate -- import', () => {
  it('of an untouched export leaves every file as it was, byte for byte', () => {
    const before = readFiles();
    const { status, stdout, stderr } = importChanged('</xliff>', '</xliff>', '--date', '2031-02-03');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('The file says what the translations say already; nothing was written.\n');
    expect(Object.keys(before).length).toBeGreaterThan(40);
    expect(readFiles()).toEqual(before);
  });

  it('takes every target back byte for byte where all had been changed', () => {
    const before = readFiles();
    writeFileSync(join(project, 'changed.xlf'), exported.replaceAll('<target>', '<target>New: '));
    expect(run('import', 'changed.xlf', '--date', '2031-02-03').status).toBe(0);
    const changed = listChanges(before);
    expect(changed.filter((line) => line.includes('target:')).length).toBeGreaterThan(150);
    const [revised = ''] = /(?<=revised: )\S+/.exec(before['measure-12.yaml'] ?? '') ?? [];
    writeFileSync(join(project, 'back.xlf'), exported);
    expect(run('import', 'back.xlf', '--date', revised).status).toBe(0);
    expect(readFiles()).toEqual(before);
  });

  it('writes one changed target and the date, keeps comments, and names what is still called reviewed', () => {
    const before = readFiles();
    const old = 'Pilot for remanufactured products supervised as new products on import';
    const { status, stdout } = importChanged(
      `<target>${old}<`,
      '<target>A new heading<',
      '--date',
      '2031-02-03',
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`  ${folder}/measure-7.yaml\n`);
    expect(stdout).toContain('a second reader must have read them as they now stand: measure-7-heading.');
    expect(listChanges(before)).toEqual([
      expect.stringMatching(/^measure-7\.yaml -revised: \d{4}-\d{2}-\d{2}$/),
      `measure-7.yaml -target: ${old}`,
      'measure-7.yaml +revised: 2031-02-03',
      'measure-7.yaml +target: A new heading',
    ]);
    expect(readFiles()['measure-7.yaml']).toContain('pairs:\n  # editorial heading');
    expect(readdirSync(join(project, folder))).toEqual(Object.keys(before));
  });

  it('dates a change with the day it is when no other is given', () => {
    importChanged('<target>General requirements<', '<target>Requirements<');
    const now = new Date();
    const revised = /^revised: (\S+)$/m.exec(readFiles()['sec-1.yaml'] ?? '')?.[1] ?? '';
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    expect(Math.abs(Date.parse(`${revised}T00:00:00`) - midnight.getTime())).toBeLessThanOrEqual(86_400_000);
  });

  it('lists everything that is wrong at once, in two sentences each, and writes nothing', () => {
    const before = readFiles();
    const changed = exported
      .replace('<source>实施海关预裁定展期<', '<source>实施海关预裁定延期<')
      .replace('id="measure-9-heading"', 'id="measure-99-heading"')
      .replace('<target>General requirements<', '<target>General 要求<')
      .replace('<target>Guiding ideology<', '<target><')
      .replace('<target>Safeguards', '<target>A good change: safeguards');
    writeFileSync(join(project, 'back.xlf'), changed);
    const { status, stdout, stderr } = run('import', 'back.xlf');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^4 problems in the file; nothing was written\.\n/);
    const at = (id: string) =>
      `back.xlf:${changed.split('\n').findIndex((line) => line.includes(`<unit id="${id}"`)) + 1}:7\n`;
    expect(stderr).toContain(
      `${at('measure-12-heading')}  The Chinese of “measure-12-heading” is “实施海关预裁定延期” in the file, but the text now reads “实施海关预裁定展期”. Export again and translate the text as it stands, or remove the unit.\n`,
    );
    expect(stderr).toContain(
      `${at('measure-99-heading')}  The unit “measure-99-heading” is not a text of trade-2024. Restore the id`,
    );
    expect(stderr).toContain(
      'Chinese is left in the target of “sec-1-heading”: “要求”. Put it into English.\n',
    );
    expect(stderr).toContain(
      'The target of “sec-1-1-heading” is empty. Write its English, or remove the unit.\n',
    );
    expect(readFiles()).toEqual(before);
  });

  it('says with line and column where the XML is malformed, and writes nothing', () => {
    const before = readFiles();
    const { status, stderr } = importChanged(/<\/unit>/, '</units>');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^One problem in the file; nothing was written\.\nback\.xlf:\d+:14\n {2}The XML is malformed here: unexpected close tag\. Correct the place, /,
    );
    expect(readFiles()).toEqual(before);
  });

  it('gives a stale pair its new Chinese when it comes back translated', () => {
    const file = join(project, folder, 'measure-12.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('source: 实施海关预裁定展期', 'source: 实施海关预裁定延期 # was'),
    );
    const before = readFiles();
    const stale = run('export', '--format', 'xliff').stdout;
    writeFileSync(join(project, 'back.xlf'), stale);
    expect(run('import', 'back.xlf', '--date', '2031-02-03').stdout).toContain('nothing was written');
    expect(readFiles()).toEqual(before);
    writeFileSync(
      join(project, 'back.xlf'),
      stale.replace('<segment state="initial" subState="portal:stale">', '<segment state="translated">'),
    );
    expect(run('import', 'back.xlf', '--date', '2031-02-03').status).toBe(0);
    expect(listChanges(before)).toEqual([
      expect.stringMatching(/^measure-12\.yaml -revised: /),
      'measure-12.yaml -source: 实施海关预裁定延期 # was',
      'measure-12.yaml +revised: 2031-02-03',
      'measure-12.yaml +source: 实施海关预裁定展期 # was',
      'measure-12.yaml +state: translated',
    ]);
  });

  it('makes the file of a provision that had no English, as it was', () => {
    const before = readFiles();
    rmSync(join(project, folder, 'measure-12.yaml'));
    writeFileSync(join(project, 'back.xlf'), exported);
    const [revised = ''] = /(?<=revised: )\S+/.exec(before['measure-12.yaml'] ?? '') ?? [];
    expect(run('import', 'back.xlf', '--date', revised).status).toBe(0);
    expect(readFiles()).toEqual(before);
  });
});

describe('npm run translate -- export', () => {
  it('is the same every time', () => {
    expect(exported).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<xliff /);
    expect(run('export', '--format', 'xliff')).toEqual({ status: 0, stdout: exported, stderr: '' });
  });

  it('writes to a file', () => {
    expect(run('export', '--format', 'tbx', '--out', 'terms.tbx')).toEqual({
      status: 0,
      stdout: 'Written to terms.tbx.\n',
      stderr: '',
    });
    expect(readFileSync(join(project, 'terms.tbx'), 'utf8')).toContain('type="TBX-Basic"');
  });
});

describe('npm run translate -- status', () => {
  it('shows how far each provision is, as a table and as JSON', () => {
    rmSync(join(project, folder, 'measure-12.yaml'));
    const table = run('status');
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout).toMatch(/^measure-12 +3 +3 +0 +0 +0 +0 +–$/m);
    const [coverage] = JSON.parse(run('status', '--json').stdout) as { provisions: { id: string }[] }[];
    expect(coverage).toMatchObject({ instrument: 'trade-2024', total: { untranslated: 3, stale: 0 } });
    expect(coverage?.provisions.find(({ id }) => id === 'measure-12')).toEqual({
      id: 'measure-12',
      texts: 3,
      untranslated: 3,
      stale: 0,
      translated: 0,
      reviewed: 0,
      final: 0,
      revised: null,
    });
  });
});

describe('npm run translate', () => {
  it.each([
    [[], 'No command is given. Use one of:\n  npm run translate -- status [--json]\n'],
    [['count'], 'The command “count” is not known. Use one of:\n'],
    [['status', '--xml'], "Unknown option '--xml'. Use: npm run translate -- status [--json]\n"],
    [['export'], 'The format is missing. Use: npm run translate -- export --format xliff|tbx [--out FILE]\n'],
    [['export', '--format', 'po'], 'The format is “po”, which is not known. Use: '],
    [
      ['export', '--format', 'tbx', '--out', '.'],
      'The file “.” cannot be written (EISDIR). Name another one with --out.\n',
    ],
    [['import'], 'One file is imported at a time, and 0 are given. Use: npm run translate -- import FILE '],
    [['import', 'a.xlf', 'b.xlf'], 'One file is imported at a time, and 2 are given. '],
    [['import', 'none.xlf'], 'The file “none.xlf” cannot be read (ENOENT). Check the path.\n'],
    [
      ['import', 'a.xlf', '--date', '2026-02-30'],
      'The date “2026-02-30” is not a day such as 2026-11-24. Use: ',
    ],
  ])('exits with 2 for %j and says why on stderr alone', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
  });

  it('exits with 1 where the content cannot be used', () => {
    writeFileSync(join(project, folder, 'measure-12.yaml'), 'provision: measure-12\n');
    const { status, stdout, stderr } = run('status');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/measure-12\.yaml:\d+:\d+\n {2}The value at “revised” does not fit/);
  });
});
