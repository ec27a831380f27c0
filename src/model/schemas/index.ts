export { agencyRegistrySchema } from './agency.ts';
export { instrumentSettingsSchema } from './instrument.ts';
export { issuedTextSchema } from './issued-text.ts';
export { prosePageSchema } from './prose-page.ts';
export { searchWordsSchema } from './search-words.ts';
export { siteSchema } from './site.ts';
export { termbaseSchema } from './term.ts';
export { placedTranslationSchema, translationSchema } from './translation.ts';
export { verbTableSchema } from './verb.ts';
