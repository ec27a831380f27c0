import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../model/graph/graph.ts';
import { getGraph } from '../model/read/portal.ts';
import { toKitFolder } from '../print/kit/kit-folder.ts';
import { listArtefacts } from '../print/kit/list-artefacts.ts';
import { makeKit } from '../print/kit/make-kit.ts';
import { digestKitProgram } from '../print/kit/program.ts';
import { countPages } from './count-pages.ts';
import { createProgress, type Progress } from './progress.ts';
import { measureSearchIndex, writeSearchIndex } from './search-index.ts';
import { formatSummary, summarise } from './summary.ts';
import { watchContent } from './watch-content.ts';
import { writeDataFiles } from './write-data-files.ts';

/**
 * What a build does besides rendering pages, in order. Only this file knows the order.
 *
 * 1. Before anything is written: read and link the content, so that a mistake in it stops the build with everything in place.
 * 2. Make the share kit, unless the build goes without (`npm run build -- --no-kit`); what has not changed since is taken from a cache.
 *    It lies beside the site until the pages are there, which say how large its files are.
 * 3. Programs and styles, then pages: Astro makes them, and the pages are counted.
 * 4. After the pages: write the files of data beside them.
 * 5. Index the pages for search, and compare the index with the model.
 * 6. Put the kit into the site.
 * 7. Say what was built.
 *
 * The development server reads and links the content, too, and then watches it.
 */
export function portal(): AstroIntegration {
  const startedAt = performance.now();
  let build: { root: string; graph: Graph; progress: Progress } | undefined;
  return {
    name: 'portal',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig, injectRoute }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') {
          build = { root, graph: getGraph(root), progress: showProgress(logger) };
          build.progress.begin('set-up');
        }
        if (command === 'dev') {
          getGraph(root);
          injectRoute({
            pattern: '/data/[instrument]/[measure]/[file].json',
            entrypoint: join(root, 'src/pages/_data-file.ts'),
          });
          updateConfig({ vite: { plugins: [watchContent(root, (problem) => logger.error(problem))] } });
        }
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (build === undefined) return;
        const { root, graph, progress } = build;
        if (graph.site.kit) await makeShareKit(root, graph, progress);
        progress.begin('programs and styles');
        setPrerenderer((maker) => countPages(maker, progress));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        if (build === undefined) return;
        const { root, graph, progress } = build;
        const site = fileURLToPath(dir);
        writeDataFiles(site, graph, progress);
        await writeSearchIndex(site, graph, progress);
        if (graph.site.kit) cpSync(toKitFolder(root), site, { recursive: true });
        const summary = summarise(graph, {
          pages: pages.length,
          indexBytes: measureSearchIndex(site),
          seconds: (performance.now() - startedAt) / 1000,
        });
        progress.end();
        for (const line of formatSummary(summary)) progress.say(line);
        for (const warning of summary.warnings) logger.warn(warning);
      },
    },
  };
}

async function makeShareKit(root: string, graph: Graph, progress: Progress): Promise<void> {
  const folders = { site: toKitFolder(root), cache: join(root, '.cache', 'share-kit') };
  rmSync(folders.site, { recursive: true, force: true });
  const artefacts = listArtefacts(graph);
  progress.begin('share kit', artefacts.length);
  const { files, made, bytes } = await makeKit(artefacts, folders, digestKitProgram(root), progress);
  progress.end(`share kit ${files} files, ${made.length} made anew, ${(bytes / 1e6).toFixed(1)} MB`);
}

/**
 * Progress on the standard output, as far as the level of Astro's log lets it: `error` and `silent` want none; `info` lists pages line by
 * line, which a line that is drawn again would break.
 */
function showProgress({ options: { level } }: AstroIntegrationLogger): Progress {
  const isQuiet = level === 'error' || level === 'silent';
  const progress = createProgress(
    {
      write: (text) => {
        if (!isQuiet) process.stdout.write(text);
      },
      isTerminal: level === 'warn' && process.stdout.isTTY,
    },
    () => performance.now(),
  );
  setInterval(() => progress.redraw(), 250).unref();
  return progress;
}
