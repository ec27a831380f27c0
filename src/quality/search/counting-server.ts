import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a response is to a visitor: the document, how it looks, what runs, and everything else, such as the data of search. */
type ResponseKind = 'page' | 'style' | 'font' | 'image' | 'script' | 'data';

/** One response as it went over the line. */
export interface CountedResponse {
  /** Path of the address, as asked for. */
  path: string;
  kind: ResponseKind;
  /** Bytes of the body as sent, so after compression; headers do not count. */
  bytes: number;
}

/** A running server that counts. */
export interface CountingServer {
  /** Ends in a slash and includes the base path. */
  url: string;
  /** The responses since the last call, in the order in which they were sent. */
  take(): CountedResponse[];
  close(): Promise<void>;
}

/** Types that web hosts compress; the others are compressed already. */
const compressible = /^(text\/|application\/(javascript|json|xml|manifest\+json)|image\/svg)/;

/**
 * Passes on what another server sends, compressed as web hosts do (gzip, level 9), and counts it.
 *
 * @param siteUrl - Where the site is served; ends in a slash.
 */
export async function startCountingServer(siteUrl: string): Promise<CountingServer> {
  const { origin, pathname: base } = new URL(siteUrl);
  const responses: CountedResponse[] = [];
  const pass = async (address: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(new URL(address, origin), { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const location = answer.headers.get('location');
    const plain = Buffer.from(await answer.arrayBuffer());
    const isCompressed = plain.length > 0 && compressible.test(type);
    const body = isCompressed ? gzipSync(plain, { level: 9 }) : plain;
    const path = new URL(address, origin).pathname;
    responses.push({ path, kind: kindOf(type, path), bytes: body.length });
    response.writeHead(answer.status, {
      'content-type': type,
      'content-length': body.length,
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      ...(location === null ? {} : { location }),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    pass(request.url ?? '/', response).catch((error: unknown) => response.destroy(toError(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The counting server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    take: () => responses.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

/** What a response of this type is. Fonts also go by their ending, because plain servers know no type for them. */
function kindOf(type: string, path: string): ResponseKind {
  if (type.startsWith('text/html')) return 'page';
  if (type.startsWith('text/css')) return 'style';
  if (type.startsWith('font/') || /\.(woff2?|ttf|otf)$/.test(path)) return 'font';
  if (type.startsWith('image/')) return 'image';
  return /^(text|application)\/javascript/.test(type) ? 'script' : 'data';
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
