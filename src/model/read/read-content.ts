import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseInstrument } from '../../ingest/parse-instrument.ts';
import type { Content } from '../content.ts';
import type { IssuedText } from '../schemas/issued-text.ts';
import { type PlacedTranslation, translationSchema } from '../schemas/translation.ts';
import { indexAgencyNames } from '../link/agency-names.ts';
import { findReservedWord } from '../addresses.ts';
import { ContentError, type Problem } from '../problem.ts';
import { type AgencyRegistry, agencyRegistrySchema } from '../schemas/agency.ts';
import { type GlanceTable, glanceTableSchema } from '../schemas/glance.ts';
import { instrumentSettingsSchema } from '../schemas/instrument.ts';
import { type SearchWords, searchWordsSchema } from '../schemas/search-words.ts';
import { type ShareTable, shareTableSchema } from '../schemas/share.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Termbase, termbaseSchema } from '../schemas/term.ts';
import { type TopicTable, topicTableSchema } from '../schemas/topic.ts';
import { type VerbTable, verbTableSchema } from '../schemas/verb.ts';
import { readProse } from './read-prose.ts';
import { readYaml } from './yaml-file.ts';

/** The files that hold one thing each; error messages name them. */
export const contentFiles = {
  site: 'content/site.yaml',
  agencies: 'content/agencies.yaml',
  terms: 'content/terms.yaml',
  verbs: 'content/verbs.yaml',
  topics: 'content/topics.yaml',
  glance: 'content/glance.yaml',
  share: 'content/share.yaml',
  search: 'content/search.yaml',
  translations: 'content/translations/en',
  instruments: 'seeds',
} as const;

/** Everything that people wrote, read from below `root` and checked file by file. */
export function readContent(root: string): Content {
  return {
    site: readSite(root),
    registry: readAgencies(root),
    termbase: readTerms(root),
    verbTable: readVerbs(root),
    topicTable: readTopics(root),
    glanceTable: readGlance(root),
    shareTable: readShare(root),
    searchWords: readSearchWords(root),
    instruments: readInstruments(root),
    translations: readTranslations(root),
    prose: readProse(root),
  };
}

/**
 * `content/site.yaml`, with `SITE_ORIGIN` and `SITE_BASE` of the environment in place of `origin` and `base` where they are set.
 * `NO_KIT=1` in the environment makes a build without the share kit.
 */
export function readSite(root: string, environment: Record<string, string | undefined> = process.env): Site {
  const { value } = readYaml(root, contentFiles.site, siteSchema);
  const overridden = {
    ...value,
    origin: environment['SITE_ORIGIN'] ?? value.origin,
    base: environment['SITE_BASE'] ?? value.base,
    kit: value.kit && environment['NO_KIT'] !== '1',
  };
  const result = siteSchema.safeParse(overridden);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue) => ({
      file: issue.path[0] === 'base' ? 'SITE_BASE (environment)' : 'SITE_ORIGIN (environment)',
      line: 0,
      column: 0,
      message: `The value “${issue.path[0] === 'base' ? overridden.base : overridden.origin}” cannot be used: ${issue.message}.`,
      hint: 'Correct the variable, or unset it to use content/site.yaml.',
    })),
  );
}

/** `content/agencies.yaml`. Afterwards every id is its entry's own in its list, and every Chinese name belongs to one body. */
export function readAgencies(root: string): AgencyRegistry {
  const { value, placeOf } = readYaml(root, contentFiles.agencies, agencyRegistrySchema);
  const problems: Problem[] = [];
  reportRepeats(value.agencies, 'slug', (index) => placeOf(['agencies', index, 'slug']), problems);
  for (const key of ['agencies', 'references', 'parents'] as const) {
    reportRepeats(value[key], 'id', (index) => placeOf([key, index, 'id']), problems);
  }
  const names = new Map<string, string>();
  for (const key of ['agencies', 'references'] as const) {
    value[key].forEach(({ id, zh }, index) => {
      for (const name of new Set([zh.full, ...zh.forms])) {
        const other = names.get(name);
        if (other !== undefined) {
          problems.push({
            ...placeOf([key, index, 'zh']),
            message: `“${name}” is already a name of ${other}.`,
            hint: 'Leave it with one of the two: a text that prints it must mean one body.',
          });
        }
        names.set(name, id);
      }
    });
  }
  const parents = new Set(value.parents.map(({ id }) => id));
  value.agencies.forEach((agency, index) => {
    if (agency.parent !== null && !parents.has(agency.parent)) {
      problems.push({
        ...placeOf(['agencies', index, 'parent']),
        message: `The parent “${agency.parent}” of ${agency.id} is not in the list of parents.`,
        hint: 'Add it under “parents”, or write null.',
      });
    }
  });
  for (const key of ['agencies', 'references', 'parents'] as const) {
    value[key].forEach(({ sources }, index) => {
      for (const source of sources.filter((name) => !(name in value.sources))) {
        problems.push({
          ...placeOf([key, index, 'sources']),
          message: `The source “${source}” is not in the list of sources.`,
          hint: 'Add it under “sources” at the end of the file, or remove it here.',
        });
      }
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return value;
}

/**
 * `content/terms.yaml`. Afterwards every Chinese form belongs to one concept, every topic and source is listed, and no concept
 * forbids a rendering that it also accepts.
 */
export function readTerms(root: string): Termbase {
  const { value, placeOf } = readYaml(root, contentFiles.terms, termbaseSchema);
  const problems: Problem[] = [];
  const forms = new Map<string, string>();
  reportRepeats(value.concepts, 'id', (index) => placeOf(['concepts', index, 'id']), problems);
  reportRepeats(value.concepts, 'slug', (index) => placeOf(['concepts', index, 'slug']), problems);
  value.concepts.forEach((term, index) => {
    const report = (key: string, message: string, hint: string) =>
      problems.push({ ...placeOf(['concepts', index, key]), message, hint });
    const reserved = findReservedWord(term.slug);
    if (reserved !== undefined) {
      report('slug', `The slug “${term.slug}” cannot be an address: ${reserved}.`, 'Choose another one.');
    }
    if (!(term.topic in value.topics)) {
      report('topic', `The topic “${term.topic}” is not in the list of topics.`, 'Add it under “topics”.');
    }
    for (const source of term.sources.filter((name) => !(name in value.sources))) {
      report('sources', `The source “${source}” is not in the list of sources.`, 'Add it under “sources”.');
    }
    for (const form of [term.zh, ...term.zhAlso]) {
      const other = forms.get(form);
      if (other !== undefined) {
        report('zh', `“${form}” is already a form of ${other}.`, 'Leave it in one of the two concepts.');
      }
      forms.set(form, term.id);
    }
    for (const rendering of term.enForbidden.filter((text) => [term.en, ...term.enAccepted].includes(text))) {
      report(
        'enForbidden',
        `“${rendering}” is both accepted and forbidden for ${term.zh}.`,
        'Remove it from one of the two lists.',
      );
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return value;
}

/** `content/verbs.yaml`. Afterwards every Chinese verb stands in one row of the table. */
export function readVerbs(root: string): VerbTable {
  const { value, placeOf } = readYaml(root, contentFiles.verbs, verbTableSchema);
  const problems: Problem[] = [];
  const rows = new Map<string, string>();
  reportRepeats(value.verbs, 'id', (index) => placeOf(['verbs', index, 'id']), problems);
  value.verbs.forEach(({ id, zh }, index) => {
    for (const verb of zh) {
      const other = rows.get(verb);
      if (other !== undefined) {
        problems.push({
          ...placeOf(['verbs', index, 'zh']),
          message: `“${verb}” already stands in the row ${other}.`,
          hint: 'Leave it in one of the two rows.',
        });
      }
      rows.set(verb, id);
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return value;
}

/** `content/topics.yaml`. That its phrases stand in the texts is checked elsewhere: npm run check. */
function readTopics(root: string): TopicTable {
  return readYaml(root, contentFiles.topics, topicTableSchema).value;
}

/** `content/glance.yaml`. That its phrases stand in the texts is checked with the rest of the wording: npm run check. */
function readGlance(root: string): GlanceTable {
  return readYaml(root, contentFiles.glance, glanceTableSchema).value;
}

/** `content/share.yaml`. That its sentences exist is checked with the wording: npm run check. */
function readShare(root: string): ShareTable {
  return readYaml(root, contentFiles.share, shareTableSchema).value;
}

/** `content/search.yaml`. That its words stand for words of the texts is checked with the rest of the wording: npm run check. */
function readSearchWords(root: string): SearchWords {
  return readYaml(root, contentFiles.search, searchWordsSchema).value;
}

/** A test for names that the registry knows, for reports on texts that are not part of the portal yet. */
export function readAgencyNames(root: string): (name: string) => boolean {
  const names = indexAgencyNames(readAgencies(root));
  return (name) => names.has(name);
}

/** Every folder of `seeds/`, parsed. */
export function readInstruments(root: string): IssuedText[] {
  return listFolders(root, contentFiles.instruments).map((folder) => {
    const directory = `${contentFiles.instruments}/${folder}`;
    const file = `${directory}/source.txt`;
    const settingsFile = `${directory}/instrument.yaml`;
    const { value: settings, placeOf } = readYaml(root, settingsFile, instrumentSettingsSchema);
    if (settings.id !== folder) {
      throw new ContentError([
        {
          ...placeOf(['id']),
          message: `The id “${settings.id}” is not the name of its folder, “${folder}”.`,
          hint: 'Make both the same; a published id must not change, so rename the folder.',
        },
      ]);
    }
    if (!existsSync(join(root, file))) {
      throw new ContentError([
        {
          file,
          line: 0,
          column: 0,
          message: 'The issued text is missing.',
          hint: 'Put the text as received there, byte for byte.',
        },
      ]);
    }
    const bytes = readFileSync(join(root, file));
    return {
      settings,
      file,
      settingsFile,
      bytes: bytes.toString('base64'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      parsed: parseInstrument(bytes),
    };
  });
}

/** Every file of `content/translations/en/`. */
export function readTranslations(root: string): PlacedTranslation[] {
  const translations: PlacedTranslation[] = [];
  const problems: Problem[] = [];
  for (const instrument of listFolders(root, contentFiles.translations)) {
    const directory = `${contentFiles.translations}/${instrument}`;
    for (const name of listYaml(root, directory)) {
      const file = `${directory}/${name}`;
      const { value, placeOf } = readYaml(root, file, translationSchema);
      if (`${value.provision}.yaml` !== name) {
        problems.push({
          ...placeOf(['provision']),
          message: `The provision “${value.provision}” is not the name of its file, “${name}”.`,
          hint: 'Make both the same.',
        });
      }
      reportRepeats(value.pairs, 'id', (index) => placeOf(['pairs', index, 'id']), problems);
      translations.push({
        instrument,
        file,
        ...value,
        places: value.pairs.map((_, index) => {
          const { line, column } = placeOf(['pairs', index, 'source']);
          return { line, column };
        }),
      });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return translations;
}

function listFolders(root: string, directory: string): string[] {
  if (!existsSync(join(root, directory))) return [];
  return readdirSync(join(root, directory), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function listYaml(root: string, directory: string): string[] {
  return readdirSync(join(root, directory))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** Reports every value of `key` that an earlier entry already has. */
function reportRepeats<Key extends string>(
  entries: readonly Record<Key, string>[],
  key: Key,
  placeOf: (index: number) => Pick<Problem, 'file' | 'line' | 'column'>,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (seen.has(entry[key])) {
      problems.push({
        ...placeOf(index),
        message: `The ${key} “${entry[key]}” is already used by an earlier entry.`,
        hint: 'Give this entry its own, or remove it.',
      });
    }
    seen.add(entry[key]);
  });
}
