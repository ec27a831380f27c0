import { alignColumns } from '../../language/align-columns.ts';
import { nameChosen, type ChosenPage } from './choose-pages.ts';
import { failsOnlyAsNoindex, type LighthouseRun } from './lighthouse-report.ts';
import type { PageCost } from './measure-page.ts';

/** One measured page. */
export interface BenchRow {
  page: Pick<ChosenPage, 'kind' | 'longest' | 'locale' | 'address'>;
  cost: PageCost;
  /** Present when Lighthouse was asked for. */
  lighthouse?: Omit<LighthouseRun, 'version'>;
  /** Why the page is not to be indexed; absent when it is. */
  noindex?: string;
}

/** Where and when something was measured. */
export interface Circumstances {
  date: Date;
  cpu: string;
  cores: number;
  node: string;
  browser: string;
  /** Version; null when it was not asked for. */
  lighthouse: string | null;
}

/** The tables of what each page costs and how Lighthouse scores it, and whatever needs words. */
export function formatBench(rows: readonly BenchRow[], circumstances: Circumstances): string {
  const parts = [formatCircumstances(circumstances), '', formatTable(costHead, rows.map(toCostLine))];
  if (circumstances.lighthouse !== null) {
    parts.push('', formatTable(scoreHead, rows.map(toScoreLine)), ...explain(rows));
  }
  return `${parts.join('\n')}\n`;
}

const costHead = ['page', '', 'html', 'css', 'html+css', 'js', 'requests', 'shift', 'address'];
const scoreHead = ['page', '', 'performance', 'access', 'practices', 'seo'];

function toCostLine({ page, cost }: BenchRow): string[] {
  const { html, css, js, requests, layoutShift } = cost;
  const numbers = [html, css, html + css, js, requests].map(String);
  return [
    nameChosen(page),
    page.locale ?? '',
    ...numbers,
    String(Number(layoutShift.toFixed(3))),
    page.address,
  ];
}

function toScoreLine({ page, lighthouse, noindex }: BenchRow): string[] {
  const score = (name: keyof LighthouseRun['scores']) => String(lighthouse?.scores[name] ?? '-');
  const isMeant = noindex !== undefined && lighthouse !== undefined && failsOnlyAsNoindex(lighthouse);
  return [
    nameChosen(page),
    page.locale ?? '',
    score('performance'),
    score('accessibility'),
    score('best-practices'),
    isMeant ? 'noindex' : score('seo'),
  ];
}

/** Failed audits and reasons for `noindex`, one a line. */
function explain(rows: readonly BenchRow[]): string[] {
  return rows.flatMap(({ page, lighthouse, noindex }) => {
    if (lighthouse === undefined) return [];
    if (noindex !== undefined && failsOnlyAsNoindex(lighthouse)) {
      return [`${page.address} is not indexed: ${noindex}.`];
    }
    return Object.entries(lighthouse.failed).map(
      ([category, audits]) => `${page.address} loses points for ${category}: ${audits.join(', ')}.`,
    );
  });
}

function formatCircumstances({ date, cpu, cores, node, browser, lighthouse }: Circumstances): string {
  const judge = lighthouse === null ? 'Lighthouse not asked for (--lighthouse)' : `Lighthouse ${lighthouse}`;
  return (
    `${date.toISOString().slice(0, 10)}, ${cpu}, ${cores} cores, Node ${node}, Chromium ${browser}, ${judge}.\n` +
    'Bytes are those of a first visit after brotli, before anybody touches the page; the site icon is left out.'
  );
}

/** Kind, language and address are words. */
function formatTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return alignColumns([head, ...lines], [0, 1, 8]).join('\n');
}
