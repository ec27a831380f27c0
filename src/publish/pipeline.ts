import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent, readProseSlugs } from '../model/read/read-content.ts';
import { measureSearchIndex, writeSearchIndex } from './build-index.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import type { Graph } from '../model/graph/graph.ts';
import { formatSummary, summarise } from '../model/graph/summary.ts';
import { listArtefacts } from '../print/kit/list-artefacts.ts';
import { toKitFolder } from '../print/kit/kit-folder.ts';
import { makeKit } from '../print/kit/make-kit.ts';
import { digestKitProgram } from '../print/kit/program.ts';

/**
 * What a build does besides rendering pages, in order. Only this file knows the order.
 *
 * 1. Before anything is written: read and link the content, so that a mistake in it stops the build with everything in place.
 * 2. Make the share kit, unless the build goes without (`npm run build -- --no-kit`); what has not changed since is taken from a cache.
 *    It lies beside the site until the pages are there, which say how large its files are.
 * 3. After the pages: index them for search, and compare the index with the model.
 * 4. Put the kit into the site.
 * 5. Say what was built.
 */
export function portal(): AstroIntegration {
  let graph: Graph | undefined;
  let startedAt = 0;
  let root = '';
  return {
    name: 'portal',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        startedAt = performance.now();
        if (command === 'build') graph = buildGraph(readContent(root));
      },
      'astro:build:start': async ({ logger }) => {
        if (graph?.site.kit === true) await makeShareKit(root, graph, logger);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        if (graph === undefined) return;
        const site = fileURLToPath(dir);
        await writeSearchIndex(site, graph, readProseSlugs(root));
        if (graph.site.kit) cpSync(toKitFolder(root), site, { recursive: true });
        const summary = summarise(graph, {
          pages: pages.length,
          indexBytes: measureSearchIndex(site),
          seconds: (performance.now() - startedAt) / 1000,
        });
        for (const line of formatSummary(summary)) logger.info(line);
        for (const warning of summary.warnings) logger.warn(warning);
      },
    },
  };
}

async function makeShareKit(root: string, graph: Graph, logger: AstroIntegrationLogger): Promise<void> {
  const startedAt = performance.now();
  const folders = { site: toKitFolder(root), cache: join(root, '.cache', 'share-kit') };
  rmSync(folders.site, { recursive: true, force: true });
  const { files, made, bytes } = await makeKit(listArtefacts(graph), folders, digestKitProgram(root));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  logger.info(
    `share kit ${files} files, ${made.length} made anew, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`,
  );
}
