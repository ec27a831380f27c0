import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listDataFiles } from '../exchange/data-files.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { writeDataFiles } from './write-data-files.ts';

test('every measure gets its files, and each is counted', () => {
  const site = mkdtempSync(join(tmpdir(), 'data-files-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const graph = buildGraph(sampleContent());
  const measures = graph.instruments.flatMap((instrument) => instrument.measures);
  const told: (string | number | undefined)[] = [];
  writeDataFiles(site, graph, {
    begin: (name, total) => told.push(name, total),
    advance: () => told.push('one'),
  });
  const written = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const expected = measures.flatMap((measure) => listDataFiles(graph, measure));
  expect(expected.length).toBeGreaterThan(measures.length);
  expect(new Map(written.map((file) => [toAddress(site, file), readFileSync(file, 'utf8')]))).toEqual(
    new Map(expected.map(({ address, write }) => [address, write()])),
  );
  expect(told).toEqual(['data of measures', measures.length, ...measures.map(() => 'one')]);
});

function toAddress(site: string, file: string): string {
  return file.slice(site.length).split(sep).join('/');
}
