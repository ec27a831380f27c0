import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** Types by ending; what is not listed goes out as plain bytes. */
export const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server: `url` ends in a slash and includes the base path. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder as a plain web host does: folder addresses give their `index.html`, an address without its slash is
 * redirected, and anything else gives `404.html` with status 404. Files are read once, so that a build during the tests does
 * not disturb them, and nothing outside the folder can be reached.
 *
 * @param folder Absolute path of the built site.
 * @param base Sub-path the site was built for, beginning and ending in a slash.
 */
export function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const files = readFiles(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? `/${decodePath(pathname.slice(base.length))}` : null;
    const file = path?.endsWith('/') ? `${path}index.html` : path;
    const content = file === null ? undefined : files.get(file);
    if (file !== null && content) {
      response.writeHead(200, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } else if (files.has(`${path}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      response.end();
    } else {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(files.get('/404.html') ?? 'Not found');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${portOf(server)}${base}`, close: () => closeServer(server) });
    });
  });
}

/** Every file of a folder by its path, beginning with a slash. */
function readFiles(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join('/')}`, readFileSync(file)];
      }),
  );
}

/** The path as text; an undecodable one stays as it is and is simply not found. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
