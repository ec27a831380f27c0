import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { proseHeadSchema } from './prose-head.ts';

const page = { title: 'About', description: 'What this is.', order: 1 };

test.each([{}, { appendix: 'commitment-verbs' }, { order: 0 }])('front matter with %j is fine', (change) => {
  expect(listRefusals(proseHeadSchema, { ...page, ...change })).toEqual([]);
});

test.each([{ title: '' }, { description: '' }, { appendix: 'verbs' }, { order: 1.5 }, { draft: true }])(
  'front matter with %j is refused',
  (change) => {
    expect(listRefusals(proseHeadSchema, { ...page, ...change })).toHaveLength(1);
  },
);
