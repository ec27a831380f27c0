import { expect, test } from 'vitest';

import { sumLoaded } from './loaded.ts';

test('sums up the bytes of each part, and leaves the icon out', () => {
  expect(
    sumLoaded([
      { path: '/zh/', type: 'text/html; charset=utf-8', bytes: 100 },
      { path: '/assets/a.css', type: 'text/css', bytes: 10 },
      { path: '/assets/a.js', type: 'text/javascript', bytes: 20 },
      { path: '/assets/b.js', type: 'application/javascript', bytes: 3 },
      { path: '/a.woff2', type: 'application/octet-stream', bytes: 7 },
      { path: '/search/data.json', type: 'application/json', bytes: 5 },
      { path: '/favicon.svg', type: 'image/svg+xml', bytes: 1000 },
    ]),
  ).toEqual({ html: 100, css: 10, js: 23, fonts: 7, other: 5, requests: 6 });
});
