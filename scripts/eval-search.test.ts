import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, 'eval-search.ts');

/** Runs the command as npm does. */
function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

describe('npm run eval:search says what is wrong with its arguments and exits with 2', () => {
  let site = '';
  const write = (name: string, text: string) => {
    const file = join(site, name);
    writeFileSync(file, text);
    return file;
  };
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'eval-search-'));
    write('index.html', '');
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  it('an option that is not known', () => {
    const { status, stderr } = run('--all');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--all'\. Use: npm run eval:search -- /);
  });

  it('a folder without a built portal', () => {
    expect(run('--site', '/gone')).toEqual({
      status: 2,
      stderr: 'There is no built portal at /gone. Run npm run build first, or name its folder with --site.\n',
    });
  });

  it('a file that is not there', () => {
    expect(run('--site', site, '--queries', '/gone.yaml')).toEqual({
      status: 2,
      stderr: 'There is no file /gone.yaml. Check the path after --queries.\n',
    });
  });

  it('a file with a query that does not fit', () => {
    const file = write('queries.yaml', 'queries:\n  - { id: 1 }\n');
    const { status, stderr } = run('--site', site, '--queries', file);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file}:2:5\n  The value at “queries.0.id” does not fit`);
  });

  it('a category that no query has', () => {
    const { status, stderr } = run('--site', site, '--only', 'poetry');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no category poetry\. The categories are: zh-keyword, /);
  });
});
