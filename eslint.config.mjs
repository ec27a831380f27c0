import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. A stage may use only the stages before it, so that the text flows one way from `seeds/` to `dist/`.
 * Keys are folders of `src/`; values are the sibling folders that they may import.
 */
const mayImport = {
  ingest: [],
  model: ['ingest'],
  loaders: ['ingest', 'model'],
  checks: ['model', 'ingest', 'search'],
  i18n: [],
  settings: [],
  exports: ['model', 'i18n'],
  share: ['model', 'i18n'],
  search: ['model', 'i18n'],
  topics: [],
  labels: [],
  views: ['model', 'i18n', 'exports', 'share', 'search', 'settings', 'labels'],
  components: ['model', 'views', 'i18n', 'share', 'search', 'settings'],
  paper: ['model', 'i18n', 'loaders', 'views', 'components', 'styles', 'share'],
  layouts: ['model', 'views', 'i18n', 'components', 'styles', 'share'],
};

const folders = [...Object.keys(mayImport), 'pages', 'styles', 'tests'];

const boundaries = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts', 'src/model/load.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${folders.filter((other) => other !== folder && !allowed.includes(other)).join('|')})/`,
            message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}. Move the code to the stage it belongs to.`,
          },
          {
            regex: '^astro:content$',
            message:
              'Only src/model/load.ts reads astro:content, so that everything else can be tested without Astro.',
          },
          ...(['ingest', 'model', 'checks'].includes(folder)
            ? [
                {
                  regex: '^node:',
                  message: `src/${folder} is pure: files are read in src/loaders or in scripts.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.cache/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  ...boundaries,
);
