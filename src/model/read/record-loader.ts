import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { join } from 'node:path';

/** One record of a collection. */
export interface LoadedRecord {
  id: string;
  data: Record<string, unknown>;
}

/**
 * Astro content loader over one of the readers of `read-content.ts`: the text is parsed during the build, nothing is generated.
 *
 * In development the collection is read again when a file below `watched` changes. A change that cannot be read is reported and the
 * collection stays as it was, so that an unfinished edit does not take the pages away.
 *
 * @param read - Reads every record from below the root of the project.
 * @param watched - Folder or file, from the root.
 */
export function recordLoader(read: (root: string) => LoadedRecord[], watched: string): Loader {
  return {
    name: `records of ${watched}`,
    load: async ({ store, parseData, generateDigest, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const readAll = async () => {
        const records = read(root);
        store.clear();
        for (const { id, data } of records) {
          store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
        }
      };
      await readAll();
      watcher?.add(join(root, watched));
      const readAgain = async (file: string) => {
        if (!file.startsWith(join(root, watched))) return;
        try {
          await readAll();
          logger.info(`read again after a change of ${file.slice(root.length)}`);
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher?.on(event, (file) => void readAgain(file));
    },
  };
}
