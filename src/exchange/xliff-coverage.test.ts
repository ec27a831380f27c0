import { describe, expect, it } from 'vitest';
import { sampleContent, sampleInstrument } from '../tests/samples/portal.ts';
import { formatCoverage, getCoverage } from './xliff-coverage.ts';

const { translations } = sampleContent();

describe('getCoverage', () => {
  const coverage = getCoverage(sampleInstrument('ferry-2023'), translations);
  const find = (wanted: string) => coverage.provisions.find(({ id }) => id === wanted);

  it('counts every part of every provision once', () => {
    const sums = Object.entries(coverage.total).map(([state]) => [
      state,
      coverage.provisions.reduce(
        (sum, provision) => sum + Number(provision[state as keyof typeof provision]),
        0,
      ),
    ]);
    expect(Object.fromEntries(sums)).toEqual(coverage.total);
    const { texts, ...states } = coverage.total;
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(texts);
  });

  it('says for each provision how far it is and when it was revised', () => {
    expect(find('measure-1')).toEqual({
      id: 'measure-1',
      texts: 3,
      untranslated: 0,
      stale: 0,
      translated: 0,
      reviewed: 0,
      final: 3,
      revised: '2023-08-01',
    });
    expect(find('measure-8')).toMatchObject({ texts: 3, stale: 1, reviewed: 2, revised: '2023-05-20' });
    expect(find('measure-4')).toMatchObject({ translated: 4, final: 0 });
    expect(find('measure-9')).toMatchObject({ untranslated: 3, revised: null });
    expect(find('instrument')).toMatchObject({ texts: 3, reviewed: 3, revised: '2023-06-12' });
  });

  it('takes the days of its own files, not of another instrument that has a provision of the same id', () => {
    const swapped = translations.filter(({ instrument }) => instrument !== 'ferry-2023');
    const { provisions } = getCoverage(sampleInstrument('ferry-2023'), swapped);
    expect(provisions.filter(({ revised }) => revised !== null)).toEqual([]);
  });
});

describe('formatCoverage', () => {
  const counts = { texts: 0, untranslated: 0, stale: 0, translated: 0, reviewed: 0, final: 0 };

  it('is a table with a total, and never rounds up to 100 %', () => {
    const total = { texts: 1000, untranslated: 1, stale: 11, translated: 100, reviewed: 886, final: 2 };
    const provisions = [
      { ...total, id: 'measure-1', revised: '2023-08-01' },
      { ...counts, id: 'preamble', revised: null },
    ];
    expect(formatCoverage({ instrument: 'lake-2030', total, provisions })).toBe(
      [
        'provision  texts  untranslated  stale  translated  reviewed  final     revised',
        'measure-1   1000             1     11         100       886      2  2023-08-01',
        'preamble       0             0      0           0         0      0           –',
        'total       1000             1     11         100       886      2',
        '',
        'lake-2030: 1000 texts, 98 % translated, 88 % reviewed',
        '',
      ].join('\n'),
    );
  });

  it('calls an instrument of no texts 0 % translated, and one that is done 100 %', () => {
    const lastLine = (total: typeof counts) =>
      formatCoverage({ instrument: 'a', total, provisions: [] }).trimEnd().split('\n').at(-1);
    expect(lastLine(counts)).toBe('a: 0 texts, 0 % translated, 0 % reviewed');
    expect(lastLine({ ...counts, texts: 3, reviewed: 1, final: 2 })).toBe(
      'a: 3 texts, 100 % translated, 100 % reviewed',
    );
  });
});
