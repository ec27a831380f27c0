import type { ViteUserConfig } from 'astro';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { forgetGraph, getGraph } from '../model/read/portal.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What people write, and the code that reads it. */
const written = /^(?:seeds|content)\//;
const readers = /^src\/(?:language|ingest|model)\//;

/** An editor may write a file in several goes, and a change of branch many files: milliseconds. */
const settling = 100;

/** When a file was last written, in milliseconds; 0 when there is none. */
const findWritten = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * For the development server: a change of the content shows at once. What cannot be read, such as a file that is half written or gone,
 * is reported once, and the pages stay as they were until it is repaired.
 *
 * @param root - Folder of the project, absolute.
 */
export function watchContent(root: string, report: (problem: string) => void): Plugin {
  const toName = (file: string) => relative(root, file).replaceAll('\\', '/');
  let waiting: NodeJS.Timeout | undefined;
  // Code that has changed is loaded by the server alone: this process would read with what the code was.
  let isOwnCodeOld = false;
  return {
    name: 'watch-content',
    configureServer({ watcher }) {
      watcher.add(['seeds', 'content'].map((folder) => join(root, folder)));
      const seen = new Map<string, number>();
      const take = (file: string) => {
        const name = toName(file);
        if (readers.test(name)) isOwnCodeOld = true;
        else if (!written.test(name)) return;
        forgetGraph(root, report);
        seen.set(file, findWritten(file));
        clearTimeout(waiting);
        waiting = setTimeout(settle, settling);
      };
      const settle = () => {
        // The watcher passes over a change that follows another at once (50 ms), such as that of a formatter after the editor's own.
        const passedOver = [...seen].filter(([file, at]) => ![0, at].includes(findWritten(file)));
        seen.clear();
        for (const [file] of passedOver) {
          watcher.emit('change', file);
          take(file);
        }
        // Without a browser that asks for a page, the editor is told all the same.
        if (!isOwnCodeOld) getGraph(root);
      };
      watcher.on('all', (_event, file) => take(file));
    },
    // Pages are made again as if they imported the file.
    hotUpdate({ file, modules }) {
      if (this.environment.name === 'client' || !written.test(toName(file))) return undefined;
      const reading = this.environment.moduleGraph.getModulesByFile(join(root, 'src/model/read/portal.ts'));
      return [...modules, ...(reading ?? [])];
    },
  };
}
