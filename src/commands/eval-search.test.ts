import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { evalSearch } from './eval-search.ts';

describe('npm run eval:search says what is wrong with its arguments before it looks', () => {
  let site = '';
  const write = (name: string, text: string) => {
    const file = join(site, name);
    writeFileSync(file, text);
    return file;
  };
  const run = (...given: string[]) => runCommand(evalSearch, given);
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'eval-search-'));
    write('index.html', '');
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  it('an option that is not known', async () => {
    const { code, errors } = await run('--all');
    expect(code).toBe(2);
    expect(errors).toMatch(/^The option --all is not known\. Use: npm run eval:search -- /);
  });

  it('a folder without a built portal', async () => {
    expect(await run('--site', '/gone')).toEqual({
      code: 2,
      output: '',
      errors:
        'There is no built portal at /gone. Run `npm run build` first, or name its folder with --site.\n',
    });
  });

  it('a file that is not there', async () => {
    expect(await run('--site', site, '--queries', '/gone.yaml')).toEqual({
      code: 2,
      output: '',
      errors: 'There is no file or folder at “/gone.yaml”. Check the path.\n',
    });
  });

  it('a file with a query that does not fit', async () => {
    const file = write('queries.yaml', 'queries:\n  - { id: 1 }\n');
    const { code, errors } = await run('--site', site, '--queries', file);
    expect(code).toBe(1);
    expect(errors).toContain(`${file}:2:5\n  The value at “queries.0.id” does not fit`);
  });

  it('a category that no query has', async () => {
    const { code, errors } = await run('--site', site, '--only', 'poetry');
    expect(code).toBe(2);
    expect(errors).toMatch(/^There is no category poetry\. The categories are: zh-keyword, /);
  });

  it('figures of a part of the queries, which would stand in the papers as those of all', async () => {
    const { code, errors } = await run('--site', site, '--only', 'zh-keyword', '--write');
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^Figures of other queries than the usual ones are not written into the papers\. Use: /,
    );
  });

  it('as a process, too', () => {
    const script = join(import.meta.dirname, '../../scripts/eval-search.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, '--site', '/gone'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no built portal at \/gone\. Run/);
  });
});
