import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import {
  contentFiles,
  readAgencies,
  readGlance,
  readInstruments,
  readSearchWords,
  readShare,
  readSite,
  readTerms,
  readTopics,
  readTranslations,
  readVerbs,
} from './model/read/read-content.ts';
import { recordLoader } from './model/read/record-loader.ts';
import {
  agencyRegistrySchema,
  glanceTableSchema,
  issuedTextSchema,
  placedTranslationSchema,
  prosePageSchema,
  searchWordsSchema,
  shareTableSchema,
  siteSchema,
  termbaseSchema,
  topicTableSchema,
  verbTableSchema,
} from './model/schemas/index.ts';

/** Collections are a loader and a schema each; neither is written here. */
export const collections = {
  site: defineCollection({
    loader: recordLoader((root) => [{ id: 'site', data: readSite(root) }], contentFiles.site),
    schema: siteSchema,
  }),
  registry: defineCollection({
    loader: recordLoader((root) => [{ id: 'registry', data: readAgencies(root) }], contentFiles.agencies),
    schema: agencyRegistrySchema,
  }),
  termbase: defineCollection({
    loader: recordLoader((root) => [{ id: 'termbase', data: readTerms(root) }], contentFiles.terms),
    schema: termbaseSchema,
  }),
  verbTable: defineCollection({
    loader: recordLoader((root) => [{ id: 'verbTable', data: readVerbs(root) }], contentFiles.verbs),
    schema: verbTableSchema,
  }),
  topicTable: defineCollection({
    loader: recordLoader((root) => [{ id: 'topicTable', data: readTopics(root) }], contentFiles.topics),
    schema: topicTableSchema,
  }),
  glanceTable: defineCollection({
    loader: recordLoader((root) => [{ id: 'glanceTable', data: readGlance(root) }], contentFiles.glance),
    schema: glanceTableSchema,
  }),
  shareTable: defineCollection({
    loader: recordLoader((root) => [{ id: 'shareTable', data: readShare(root) }], contentFiles.share),
    schema: shareTableSchema,
  }),
  searchWords: defineCollection({
    loader: recordLoader((root) => [{ id: 'searchWords', data: readSearchWords(root) }], contentFiles.search),
    schema: searchWordsSchema,
  }),
  instruments: defineCollection({
    loader: recordLoader(
      (root) => readInstruments(root).map((issued) => ({ id: issued.settings.id, data: { ...issued } })),
      contentFiles.instruments,
    ),
    schema: issuedTextSchema,
  }),
  translations: defineCollection({
    loader: recordLoader(
      (root) => readTranslations(root).map((file) => ({ id: file.file, data: { ...file } })),
      contentFiles.translations,
    ),
    schema: placedTranslationSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '{zh,en}/*.mdx' }),
    schema: prosePageSchema,
  }),
};
