import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in which the browser of the tests and its settings are kept from run to run: within node_modules where that can be written,
 * otherwise in the system's temporary one.
 *
 * @param root Folder of the project.
 */
export function findBrowserCache(root: string): string {
  const folder = join(root, 'node_modules', '.cache', 'test-browser');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(tmpdir(), 'portal-test-browser');
  }
}
