import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

import { compress } from './compress.ts';

/** Types by ending; what is not listed goes out as plain bytes. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server: `url` ends in a slash and includes the base path. */
export interface BrotliServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a well-set host does, so that what is measured is what visitors get: text compressed with brotli at its best
 * level, once and kept in memory; hashed files immutable; everything else asked for again each time.
 *
 * @param folder - Absolute path of the built site.
 * @param base - Sub-path the site was built for, beginning and ending in a slash.
 */
export async function serveCompressed(folder: string, base = '/'): Promise<BrotliServer> {
  const paths = new Set(listFiles(folder));
  const kept = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const before = kept.get(path);
    if (before) return before;
    const plain = readFileSync(join(folder, path));
    const body = isText(path) ? compress(plain) : plain;
    kept.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '';
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (paths.has(`${path}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const found = paths.has(file);
    const sent = found ? file : '/404.html';
    const body = paths.has(sent) ? read(sent) : Buffer.alloc(0);
    response.writeHead(found ? 200 : 404, {
      'content-type': contentTypes[extname(sent)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': /^\/assets\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isText(sent) ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}${base}`, close: () => closeServer(server) };
}

/** True for what web hosts compress; pictures and fonts are compressed already. */
function isText(path: string): boolean {
  return ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'].includes(extname(path));
}

/** Every file of a folder by its path, beginning with a slash. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
