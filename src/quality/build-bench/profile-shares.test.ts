import type { Profiler } from 'node:inspector';
import { expect, test } from 'vitest';
import { sumUpProfile } from './profile-shares.ts';

const node = (id: number, url: string, lineNumber = 0, functionName = 'f'): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName, scriptId: '1', url, lineNumber, columnNumber: 0 },
});

const chunk = 'file:///site/dist/.prerender/chunks/frame.mjs';

test('adds up by rooms and packages, the largest first, without idle time', () => {
  const profile: Profiler.Profile = {
    startTime: 0,
    endTime: 0,
    nodes: [
      node(1, '', 0, '(idle)'),
      node(2, '', 0, '(garbage collector)'),
      node(3, chunk, 1),
      node(4, chunk, 3),
      node(5, chunk, 5),
      node(6, 'file:///site/node_modules/@scope/name/index.js'),
      node(7, 'file:///site/src/model/link/terms.ts'),
      node(8, 'node:fs'),
      node(9, 'file:///elsewhere.mjs'),
    ],
    samples: [1, 2, 3, 4, 5, 6, 7, 8, 9, 3],
    timeDeltas: [9e6, 1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6, 8e6, 10e6],
  };
  const bundled = [
    '// src/views/parts/frame.ts',
    'function frame() {}',
    '// ../../elsewhere/node_modules/astro/dist/render.js',
    'function render() {}',
    '// src/model/link/names.ts',
    'function name() {}',
  ].join('\n');
  expect(sumUpProfile(profile, new Map([[chunk, bundled]]))).toEqual([
    { name: 'src/views', seconds: 12 },
    { name: 'src/model', seconds: 10 },
    { name: '(other scripts)', seconds: 8 },
    { name: 'Node', seconds: 7 },
    { name: '@scope/name', seconds: 5 },
    { name: 'astro', seconds: 3 },
    { name: '(garbage collector)', seconds: 1 },
  ]);
});
