import { z } from 'zod';

/** Categories in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What is used of the report of one run. */
const reportSchema = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

/** Scores of one run, 0 to 100, and what cost points. */
export interface LighthouseRun {
  version: string;
  scores: Partial<Record<Category, number>>;
  /** Ids of failed audits that count, by category; those of performance are timings and are left out. */
  failed: Partial<Record<Category, string[]>>;
}

/**
 * Reads what Lighthouse writes as JSON.
 *
 * @throws when the run failed or gave no score.
 */
export function readLighthouseReport(json: unknown): LighthouseRun {
  const report = reportSchema.parse(json);
  if (report.runtimeError) {
    throw new Error(`Lighthouse could not judge the page: ${report.runtimeError.message}`);
  }
  const run: LighthouseRun = { version: report.lighthouseVersion, scores: {}, failed: {} };
  for (const name of categories) {
    const category = report.categories[name];
    if (category === undefined) continue;
    if (category.score === null) throw new Error(`Lighthouse gave no score for ${name}. Run it again.`);
    run.scores[name] = Math.round(category.score * 100);
    if (name === 'performance') continue;
    const failed = category.auditRefs
      .filter(({ id, weight }) => weight > 0 && isBelow(report.audits[id]?.score))
      .map(({ id }) => id);
    if (failed.length > 0) run.failed[name] = failed;
  }
  return run;
}

/** The scores of a page: of performance the median of all runs, of the others the worst. */
export function summariseRuns(runs: readonly LighthouseRun[]): Omit<LighthouseRun, 'version'> {
  const scores: LighthouseRun['scores'] = {};
  for (const name of categories) {
    const all = runs.flatMap((run) => run.scores[name] ?? []).sort((a, b) => a - b);
    const score = name === 'performance' ? all[Math.floor((all.length - 1) / 2)] : all[0];
    if (score !== undefined) scores[name] = score;
  }
  const failed = Object.assign({}, ...runs.map((run) => run.failed)) as LighthouseRun['failed'];
  return { scores, failed };
}

/** True when the only thing that SEO lacks is that the page asks not to be indexed. */
export function failsOnlyAsNoindex({ failed }: Pick<LighthouseRun, 'failed'>): boolean {
  return failed.seo?.length === 1 && failed.seo[0] === 'is-crawlable';
}

/** An audit without a score does not apply to the page. */
function isBelow(score: number | null | undefined): boolean {
  return typeof score === 'number' && score < 1;
}
