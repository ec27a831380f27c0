import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const seed = join(root, 'seeds/trade-2024/source.txt');

/** Runs the command as npm does, outside a terminal. */
async function runIngest(args: string[], env: Record<string, string> = {}) {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/ingest.ts'), ...args],
      { env: { ...process.env, ...env } },
    );
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('npm run ingest', () => {
  let folder = '';
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints the outline of the seed and exits with 0', async () => {
    const { code, stdout, stderr } = await runIngest([seed]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('  measures    32, of which 4 without heading\n');
    expect(stdout).toContain('  agencies    40, named 126 times; 2 generic parties\n');
    expect(stdout).toContain(`${seed}:29:1 info paragraph-rejoined\n`);
    expect(stdout).toContain('29 │ 批可复制可推广的经验。\n');
  });

  it('knows every body of the seed from content/agencies.yaml', async () => {
    const { stdout } = await runIngest([seed, '--json']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { rule: string }[] };
    expect(diagnostics.filter(({ rule }) => rule === 'unknown-agency')).toEqual([]);
  });

  it('prints one object for one file and an array in order for several', async () => {
    const other = write('other.txt', '一、任务\n1. 加强服务。做好工作。（市商务局）\n');
    const one = await runIngest(['--json', seed]);
    const several = await runIngest([seed, '--json', other]);
    expect(one.code).toBe(0);
    const [first, second, ...rest] = JSON.parse(several.stdout) as unknown[];
    expect(first).toEqual(JSON.parse(one.stdout));
    expect(second).toMatchObject({ measures: [{ num: 1, heading: '加强服务' }] });
    expect(rest).toEqual([]);
  });

  it('names the nearest registered bodies beside one that is not registered', async () => {
    const { code, stdout } = await runIngest([
      write(
        'unknown.txt',
        '1. 加强服务。做好工作。（市商务管理局、北京海关）\n2. 改进监管。做好。（北京海关）\n',
      ),
      '--json',
    ]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: unknown };
    expect(code).toBe(0);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        rule: 'unknown-agency',
        message: 'The body “市商务管理局” is not registered.',
        hint: expect.stringMatching(
          /^Add it to content\/agencies\.yaml, .* The nearest names are .*市商务局/,
        ) as unknown,
        line: 1,
        column: 15,
      },
    ]);
  });

  it('exits with 1 where a text was not understood, and still prints it', async () => {
    const { code, stdout, stderr } = await runIngest([write('prose.txt', '只是一句话。\n'), '--json']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ severity: 'error', rule: 'no-measures' }] });
  });

  it.each([
    [[], 'No file is given. Name one or more text files: npm run ingest -- FILE… [--json]\n'],
    [['--yaml', 'a.txt'], 'The option “--yaml” is not known. Use: npm run ingest -- FILE… [--json]\n'],
    [
      [seed, '/nowhere/text.txt', '--json'],
      'The file “/nowhere/text.txt” cannot be read (ENOENT). Check the path and that it is a text file.\n',
    ],
    [['/'], 'The file “/” cannot be read (EISDIR). Check the path and that it is a text file.\n'],
  ])('exits with 2 for %j and says why on stderr alone', async (args, message) => {
    expect(await runIngest(args)).toEqual({ code: 2, stdout: '', stderr: message });
  });

  it('uses no colour outside a terminal', async () => {
    const { stdout } = await runIngest([seed], { FORCE_COLOR: '1' });
    expect(stdout).not.toContain('\u001b');
  });
});
