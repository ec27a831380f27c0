import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePortalRoot } from '../../tests/samples/portal.ts';
import { ContentError } from '../problem.ts';
import { forgetGraph, getGraph } from './portal.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portal-'));
  for (const folder of ['seeds', 'content']) {
    cpSync(join(samplePortalRoot, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = 'content/site.yaml';
const changeOrigin = (origin: string) => {
  const text = readFileSync(join(root, site), 'utf8');
  writeFileSync(join(root, site), text.replace(/^origin:.*$/m, `origin: ${origin}`));
};

/** Forgets the graph; what is reported from then on. */
function forget(): string[] {
  const reports: string[] = [];
  forgetGraph(root, (problem) => reports.push(problem));
  return reports;
}

describe('getGraph', () => {
  it('reads and links once, however the folder is written', () => {
    const graph = getGraph(root);
    rmSync(join(root, 'content'), { recursive: true });
    expect(getGraph(root)).toBe(graph);
    expect(getGraph(`${root}/`)).toBe(graph);
  });

  it('shares what it has read with other copies of the module in the process', async () => {
    vi.resetModules();
    const copy = await import('./portal.ts');
    expect(copy.getGraph).not.toBe(getGraph);
    expect(copy.getGraph(root)).toBe(getGraph(root));
  });

  it('throws what is wrong when it has read nothing before, and reads again when asked again', () => {
    rmSync(join(root, site));
    expect(() => getGraph(root)).toThrow(ContentError);
    expect(() => getGraph(root)).toThrow(/^1 problem\(s\) in the content:\ncontent\/site\.yaml\n/);
    cpSync(join(samplePortalRoot, site), join(root, site));
    expect(getGraph(root).mainInstrument.measures.length).toBeGreaterThan(0);
  });
});

describe('forgetGraph', () => {
  it('has the content read again, once', () => {
    const before = getGraph(root);
    changeOrigin('https://a.example');
    expect(getGraph(root)).toBe(before);
    const reports = forget();
    const after = getGraph(root);
    expect(after.site.origin).toBe('https://a.example');
    expect(getGraph(root)).toBe(after);
    expect(reports).toEqual([]);
  });

  it.each([
    ['a file that is gone', () => rmSync(join(root, site)), 'The file cannot be read'],
    [
      'a file that is half written',
      () => writeFileSync(join(root, site), 'origin: "https://a'),
      'This is not valid YAML: Missing closing "quote.',
    ],
    [
      'a folder that is gone',
      () => rmSync(join(root, 'seeds'), { recursive: true }),
      'The main instrument “ferry-2023” is not a folder of seeds/. Write one of: (there is none yet).',
    ],
  ])(
    'keeps the last good graph over %s, says once what is wrong, and takes the repair',
    (_, spoil, wrong) => {
      const before = getGraph(root);
      spoil();
      const reports = forget();
      expect(getGraph(root)).toBe(before);
      expect(getGraph(root)).toBe(before);
      expect(reports).toEqual([expect.stringContaining(wrong)]);
      expect(reports[0]).not.toMatch(/^ +at /m);

      for (const folder of ['seeds', 'content']) {
        cpSync(join(samplePortalRoot, folder), join(root, folder), { recursive: true });
      }
      changeOrigin('https://b.example');
      expect(forget()).toEqual([]);
      expect(getGraph(root).site.origin).toBe('https://b.example');
    },
  );

  it('does nothing for a portal that nobody has read', () => {
    forget();
    expect(globalThis.keptPortals?.has(root)).not.toBe(true);
  });
});
