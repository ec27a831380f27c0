import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContent, readProseSlugs } from './loaders/read-content.ts';
import { measureSearchIndex, writeSearchIndex } from './search/build-index.ts';
import { buildGraph } from './model/build-graph.ts';
import type { Graph } from './model/graph.ts';
import { formatSummary, summarise } from './model/summary.ts';

/**
 * What a build does besides rendering pages, in order. Only this file knows the order.
 *
 * 1. Before anything is written: read and link the content, so that a mistake in it stops the build with everything in place.
 * 2. After the pages: index them for search, and compare the index with the model.
 * 3. Say what was built.
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
      'astro:build:done': async ({ dir, pages, logger }) => {
        if (graph === undefined) return;
        const site = fileURLToPath(dir);
        await writeSearchIndex(site, graph, readProseSlugs(root));
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
