import { expect, test } from 'vitest';

import { failsOnlyAsNoindex, readLighthouseReport, summariseRuns } from './lighthouse-report.ts';

const report = {
  lighthouseVersion: '13.5.0',
  categories: {
    performance: { score: 0.986, auditRefs: [{ id: 'speed-index', weight: 10 }] },
    seo: {
      score: 0.66,
      auditRefs: [
        { id: 'is-crawlable', weight: 4 },
        { id: 'document-title', weight: 1 },
        { id: 'structured-data', weight: 0 },
        { id: 'hreflang', weight: 1 },
      ],
    },
  },
  audits: {
    'speed-index': { score: 0.9 },
    'is-crawlable': { score: 0 },
    'document-title': { score: 1 },
    'structured-data': { score: 0 },
    hreflang: { score: null },
  },
};

test('reads scores from 0 to 100 and the audits that cost points', () => {
  const run = readLighthouseReport(report);
  expect(run).toEqual({
    version: '13.5.0',
    scores: { performance: 99, seo: 66 },
    failed: { seo: ['is-crawlable'] },
  });
  expect(failsOnlyAsNoindex(run)).toBe(true);
  expect(failsOnlyAsNoindex({ failed: { seo: ['is-crawlable', 'hreflang'] } })).toBe(false);
  expect(failsOnlyAsNoindex({ failed: {} })).toBe(false);
});

test('a run that failed is an error with what Lighthouse says', () => {
  const broken = { ...report, runtimeError: { code: 'NO_FCP', message: 'The page did not paint.' } };
  expect(() => readLighthouseReport(broken)).toThrow(
    'Lighthouse could not judge the page: The page did not paint.',
  );
});

test('takes the median of performance and the worst of everything else', () => {
  const runs = [99, 80, 97, 98, 100].map((performance, index) => ({
    version: '1',
    scores: { performance, seo: index === 3 ? 92 : 100 },
    failed: index === 3 ? { seo: ['hreflang'] } : {},
  }));
  expect(summariseRuns(runs)).toEqual({
    scores: { performance: 98, seo: 92 },
    failed: { seo: ['hreflang'] },
  });
});
