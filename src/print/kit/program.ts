import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose versions decide what the files look like. */
const packages = ['@expo-google-fonts/noto-sans-sc', '@takumi-rs/core', 'fast-png', 'fflate', 'uqr'];

/**
 * The digest of whatever turns the inputs of an artefact into its bytes: the code of `src/share/` and `src/print/`, the pinned versions of the
 * packages it draws with, and Node, which breaks lines. What the code elsewhere decides reaches an artefact as its inputs.
 *
 * @param root Root of the project, absolute.
 */
export function digestKitProgram(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of packages) hash.update(`${name} ${findVersion(root, name)}`);
  for (const room of ['share', 'print']) {
    const folder = join(root, 'src', room);
    for (const file of listCode(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

function findVersion(root: string, name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}

function listCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
