import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { sampleGraph, samplePortalRoot } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

describe.each(sampleGraph().instruments)('the issued text of $id', ({ id }) => {
  const issued = readFileSync(`${samplePortalRoot}/seeds/${id}/source.txt`);

  test('is offered byte for byte', () => {
    expect(issued.length).toBeGreaterThan(0);
    expect(site.read(`data/${id}/source.txt`).equals(issued)).toBe(true);
  });

  test.each([`/zh/${id}/`, `/en/${id}/`])('is linked, with its checksum, from %s', (address) => {
    const page = site.findPage(address);
    expect(page?.html).toContain(createHash('sha256').update(issued).digest('hex'));
    expect(page?.html).toContain(`href="${site.base}data/${id}/source.txt"`);
  });
});
