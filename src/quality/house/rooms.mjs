/**
 * The rooms of the house, in the order of the road from `seeds/` to `dist/`: a room may use only what stands before it, so that the text flows
 * one way. `components`, `layouts` and `pages` are the templates. Read by the linter, which knows templates, and by the cruiser, which knows
 * circles.
 */
export const rooms = [
  'language',
  'ingest',
  'model',
  'search',
  'checks',
  'share',
  'views',
  'exchange',
  'print',
  'browser',
  'components',
  'layouts',
  'pages',
  'quality',
  'publish',
  'commands',
];
