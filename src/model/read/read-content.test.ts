import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../problem.ts';
import {
  readAgencies,
  readAgencyNames,
  readContent,
  readInstruments,
  readProseSlugs,
  readSite,
  readTranslations,
} from './read-content.ts';

const project = join(import.meta.dirname, '../../..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

const site = 'origin: https://a.example\nbase: /\nmainInstrument: x\npublisher: null\ncorrections: null\n';

test('the content of the project is read whole', () => {
  const content = readContent(project);
  expect(content.instruments.map(({ settings }) => settings.id)).toEqual(['trade-2024']);
  expect(content.registry.agencies).toHaveLength(40);
  expect(content.translations.length).toBeGreaterThan(0);
  expect(readAgencyNames(project)('市商务局')).toBe(true);
  expect(readAgencyNames(project)('某局')).toBe(false);
});

describe('site.yaml', () => {
  test('is overridden by SITE_ORIGIN and SITE_BASE', () => {
    write('content/site.yaml', site);
    expect(readSite(root, {})).toMatchObject({ origin: 'https://a.example', base: '/' });
    expect(readSite(root, { SITE_ORIGIN: 'https://b.example', SITE_BASE: '/sub/' })).toMatchObject({
      origin: 'https://b.example',
      base: '/sub/',
    });
  });

  test('a build makes the share kit unless it is told not to, by file or environment', () => {
    write('content/site.yaml', site);
    expect(readSite(root, {}).kit).toBe(true);
    expect(readSite(root, { NO_KIT: '1' }).kit).toBe(false);
    write('content/site.yaml', `${site}kit: false\n`);
    expect(readSite(root, {}).kit).toBe(false);
  });

  test('a wrong value is shown with line and column and how to repair it', () => {
    write('content/site.yaml', site.replace('base: /', 'base: trade'));
    const message = messageOf(() => readSite(root, {}));
    expect(message).toContain('content/site.yaml:2:');
    expect(message).toContain('must begin and end with a slash');
    expect(message).toContain('Correct the value');
  });

  test('a wrong variable is named with its value', () => {
    write('content/site.yaml', site);
    const message = messageOf(() => readSite(root, { SITE_BASE: 'sub' }));
    expect(message).toContain('SITE_BASE');
    expect(message).toContain('“sub”');
    expect(message).toContain('unset it');
  });

  test('an origin with a path is refused', () => {
    write('content/site.yaml', site.replace('https://a.example', 'https://a.example/sub'));
    expect(messageOf(() => readSite(root, {}))).toContain('scheme and host only');
  });

  test('a missing file says so', () => {
    expect(messageOf(() => readSite(root, {}))).toContain('content/site.yaml\n  The file cannot be read');
  });

  test('broken YAML is shown with its place', () => {
    write('content/site.yaml', 'origin: "https://a.example\nbase: /\n');
    expect(messageOf(() => readSite(root, {}))).toMatch(
      /content\/site\.yaml:\d+:\d+\n {2}This is not valid YAML/,
    );
  });

  test('an unknown key is refused', () => {
    write('content/site.yaml', `${site}colour: red\n`);
    expect(messageOf(() => readSite(root, {}))).toContain('colour');
  });
});

describe('agencies.yaml', () => {
  const registry = (agencies: string) => `agencies:\n${agencies}references: []\nparents: []\nsources: {}\n`;
  const entry = (id: string, parent = 'null', source = '') =>
    `  - { id: ${id}, slug: same, type: enterprise, zh: { full: 甲, forms: [甲] }, en: { name: A, short: A, accepted: [], wrong: [] }, parent: ${parent}, site: null, confidence: low, sources: [${source}] }\n`;

  test('repeated slugs, unknown parents and unknown sources are reported together', () => {
    write('content/agencies.yaml', registry(entry('one') + entry('two', 'nobody', 'S9')));
    const message = messageOf(() => readAgencies(root));
    expect(message).toContain('content/agencies.yaml:3:');
    expect(message).toContain('The slug “same” is already used');
    expect(message).toContain('The parent “nobody” of two');
    expect(message).toContain('The source “S9”');
  });
});

describe('seeds', () => {
  const settings = 'id: one\nissuedAt: null\nsourceNote: { zh: 甲, en: A }\neditorialHeadings: {}\n';

  test('the id must be the name of the folder', () => {
    write('seeds/two/instrument.yaml', settings);
    write('seeds/two/source.txt', '一、甲。');
    expect(messageOf(() => readInstruments(root))).toContain(
      'The id “one” is not the name of its folder, “two”',
    );
  });

  test('a folder without its text is reported', () => {
    write('seeds/one/instrument.yaml', settings);
    expect(messageOf(() => readInstruments(root))).toContain('The issued text is missing');
  });
});

describe('translations', () => {
  const file = 'content/translations/en/one/measure-1.yaml';

  test('a repeated pair and a wrong file name are reported with their lines', () => {
    const pair = '  - { id: s1, source: 甲, target: A, state: translated }\n';
    write(file, `provision: measure-2\nrevised: 2025-01-01\npairs:\n${pair}${pair}`);
    const message = messageOf(() => readTranslations(root));
    expect(message).toContain(`${file}:1:`);
    expect(message).toContain('The provision “measure-2” is not the name of its file');
    expect(message).toContain(`${file}:5:`);
    expect(message).toContain('The id “s1” is already used');
  });
});

test('a prose page must exist in every language', () => {
  cpSync(join(project, 'content/pages'), join(root, 'content/pages'), { recursive: true });
  expect(readProseSlugs(root)).toContain('about');
  rmSync(join(root, 'content/pages/en/about.mdx'));
  expect(messageOf(() => readProseSlugs(root))).toContain('content/pages/en/about.mdx');
});
