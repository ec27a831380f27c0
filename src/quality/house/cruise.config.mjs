import { rooms } from './rooms.mjs';

/** `.test.ts` may use what stands beside it and the samples; all rules are for the programs themselves. */
const notTests = '\\.test\\.ts$';

/** Rules of the house for dependency-cruiser: no circles, no road upwards, nothing that rests on tests. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one thing, or have a third between them. Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-from-tests',
      comment: 'Nothing but tests may use src/tests. Move the instrument to src/quality.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: ['^src/tests/', notTests] },
      to: { path: '^src/tests/' },
    },
    ...rooms.map((room, place) => ({
      name: `${room}-uses-earlier-rooms-only`,
      comment: `src/${room} may use only what stands before it. Move the code to the room it belongs to.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: notTests },
      to: { path: `^src/(${rooms.slice(place + 1).join('|') || 'tests'})/` },
    })),
    {
      name: 'views-parts-before-pages',
      comment: 'A part is used by many pages and knows none of them. Move what both need to src/views/parts.',
      severity: 'error',
      from: { path: '^src/views/parts/', pathNot: notTests },
      to: { path: '^src/views/pages/' },
    },
    {
      name: 'pure-rooms-read-no-files',
      comment: 'These rooms get data and give data. Files are read in src/model/read or in src/commands.',
      severity: 'error',
      from: { path: '^src/(language|ingest|checks|views|share|exchange)/', pathNot: notTests },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
