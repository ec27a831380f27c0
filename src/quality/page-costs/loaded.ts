/** One answer that a browser loaded. */
export interface LoadedResponse {
  /** Path of its address. */
  path: string;
  /** Media type, with or without parameters. */
  type: string;
  /** Bytes of the body as sent. */
  bytes: number;
}

/** What a page loads before anybody touches it; bytes as sent, so compressed. */
export interface Loaded {
  html: number;
  css: number;
  js: number;
  fonts: number;
  /** Pictures, data and whatever else. */
  other: number;
  /** All requests but those for the site's icon, which a browser makes once for all pages. */
  requests: number;
}

/** Sums up by what each answer is. */
export function sumLoaded(responses: readonly LoadedResponse[]): Loaded {
  const loaded: Loaded = { html: 0, css: 0, js: 0, fonts: 0, other: 0, requests: 0 };
  for (const response of responses) {
    if (/\/favicon\.\w+$/.test(response.path)) continue;
    loaded[partOf(response)] += response.bytes;
    loaded.requests += 1;
  }
  return loaded;
}

/** Fonts also go by their ending, because plain servers know no type for them. */
function partOf({ type, path }: LoadedResponse): Exclude<keyof Loaded, 'requests'> {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('font/') || /\.(woff2?|ttf|otf)$/.test(path)) return 'fonts';
  return /^(text|application)\/javascript/.test(type) ? 'js' : 'other';
}
