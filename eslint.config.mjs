import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { rooms } from './src/quality/house/rooms.mjs';

/** Who may import whom, for templates too; src/quality/house/cruise.config.mjs has the same for modules, and circles. */
const boundaries = rooms.map((room, place) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // `views/pages` is a folder of its own room.
            regex: `^(\\.\\./)${room === 'views' ? '{2,}' : '+'}(${[...rooms.slice(place + 1), 'tests'].join('|')})/`,
            message: `src/${room} may import only what stands before it: ${rooms.slice(0, place).join(', ') || 'nothing of ours'}. Move the code to the room it belongs to.`,
          },
          {
            regex: '^astro:content$',
            message:
              'The content is read by src/model/read alone, so that everything can be tested without Astro.',
          },
          ...(['ingest', 'checks'].includes(room)
            ? [
                {
                  regex: '^node:',
                  message: `src/${room} is pure: files are read in src/model/read or in commands.`,
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
  {
    files: ['src/pages/**/*.{ts,astro}'],
    ignores: ['src/pages/**/_*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program:has(:matches(VariableDeclarator, FunctionDeclaration)[id.name="getStaticPaths"]) > ImportDeclaration[source.value=/_graph\\.ts$/]',
          message:
            'A page takes the graph of its path: that of now may be another one when the content has just changed. Read it from Astro.props.',
        },
      ],
    },
  },
);
