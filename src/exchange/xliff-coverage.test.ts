import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../model/read/read-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { formatCoverage, getCoverage } from './xliff-coverage.ts';

const content = readContent(join(import.meta.dirname, '../..'));

/** The coverage with measure 1 untranslated, one pair of measure 2 stale and one of measure 3 read once. */
function getMixedCoverage() {
  const translations = content.translations
    .filter(({ provision }) => provision !== 'measure-1')
    .map((file) => ({
      ...file,
      pairs: file.pairs.map((pair, index) => {
        if (index > 0) return pair;
        if (file.provision === 'measure-2') return { ...pair, source: '旧' };
        return file.provision === 'measure-3' ? { ...pair, state: 'translated' as const } : pair;
      }),
    }));
  const { mainInstrument } = buildGraph({ ...content, translations });
  return getCoverage(mainInstrument, translations);
}

describe('getCoverage', () => {
  it('counts every text of every provision once', () => {
    const { total, provisions } = getMixedCoverage();
    expect(total.texts).toBe(provisions.reduce((sum, { texts }) => sum + texts, 0));
    expect(total).toMatchObject({ stale: 1, translated: 1, final: 0 });
    expect(total.untranslated + total.stale + total.translated + total.reviewed).toBe(total.texts);
  });

  it('says for each provision how far it is and when it was revised', () => {
    const { provisions } = getMixedCoverage();
    const find = (wanted: string) => provisions.find(({ id }) => id === wanted);
    expect(find('measure-1')).toMatchObject({ reviewed: 0, revised: null });
    expect(find('measure-1')?.untranslated).toBe(find('measure-1')?.texts);
    expect(find('measure-2')).toMatchObject({ stale: 1, untranslated: 0 });
    expect(find('measure-3')).toMatchObject({ translated: 1 });
    expect(find('instrument')?.revised).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('formatCoverage', () => {
  it('is a table with a total, and never rounds up to 100 %', () => {
    const lines = formatCoverage(getMixedCoverage()).split('\n');
    expect(lines[0]).toMatch(/^provision +texts +untranslated +stale +translated +reviewed +final +revised$/);
    expect(lines.find((line) => line.startsWith('measure-1 '))).toMatch(/ –$/);
    expect(lines.at(-4)).toMatch(/^total +\d+/);
    expect(lines.at(-2)).toMatch(/^trade-2024: \d+ texts, 9\d % translated, 9\d % reviewed$/);
  });
});
