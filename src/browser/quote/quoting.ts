// What the page of a measure loads once a sentence or a range is asked for.
export { lightRange } from './light-range.ts';
export { startSentenceTools } from './sentence-tools.ts';
