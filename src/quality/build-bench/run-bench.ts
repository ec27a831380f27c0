import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../model/read/read-content.ts';
import { copyProject, projectRoot } from '../project-copy.ts';
import { type BuildUsage, sumCpu } from './build-usage.ts';
import { measureBuild } from './measure-build.ts';
import { readPageTexts } from './page-texts.ts';
import { takeStock } from './take-stock.ts';
import { writeBareSite } from './write-bare-site.ts';
import { writeInstruments } from './write-instruments.ts';

/** What is to be measured. */
export interface BenchSettings {
  /** Sizes, by the number of instruments invented besides those that the portal has. */
  instruments: readonly number[];
  /** How often each site is built; the build that used least counts, since whatever else runs can only add. */
  runs: number;
  /** Whether the project's build says which rooms and packages use the CPU. */
  profile: boolean;
  /** Told how far it is. */
  say: (line: string) => void;
}

/** One size. */
export interface BenchRow {
  instruments: number;
  pages: number;
  project: BuildUsage;
  bare: BuildUsage;
}

/**
 * Builds, for each size, a copy of the project with invented instruments and beside it a bare Astro site that says the same, both
 * without the share kit.
 *
 * @throws when a build fails, with what it said.
 */
export async function runBuildBench({ instruments, runs, profile, say }: BenchSettings): Promise<BenchRow[]> {
  const stock = takeStock(readContent(projectRoot));
  const copy = copyProject('bench-build');
  const bareRoot = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  try {
    const rows: BenchRow[] = [];
    for (const count of instruments) {
      writeInstruments(copy.root, stock, count);
      say(`${count} invented instruments: the project`);
      const project = await repeat(runs, () => measureBuild(copy.root, ['scripts/build.ts'], profile));
      const pages = readPageTexts(copy.dist);
      writeBareSite(bareRoot, pages, join(projectRoot, 'node_modules'));
      say(`${count} invented instruments: a bare site of the same ${pages.length} pages`);
      const bare = await repeat(runs, () =>
        measureBuild(bareRoot, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']),
      );
      const built = readPageTexts(join(bareRoot, 'dist')).length;
      if (built !== pages.length) {
        throw new Error(
          `The bare site has ${built} pages and the project ${pages.length}. Correct the template in write-bare-site.ts, or nothing is compared.`,
        );
      }
      rows.push({ instruments: count, pages: pages.length, project, bare });
    }
    return rows;
  } finally {
    copy.remove();
    rmSync(bareRoot, { recursive: true, force: true });
  }
}

async function repeat(runs: number, build: () => Promise<BuildUsage>): Promise<BuildUsage> {
  let least = await build();
  for (let run = 1; run < runs; run += 1) {
    const usage = await build();
    if (sumCpu(usage) < sumCpu(least)) least = usage;
  }
  return least;
}
