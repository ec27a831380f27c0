import { buildSearchData } from '../../search/data/search-data.ts';
import { createFold } from '../../search/engine/fold.ts';
import { buildKnowledge } from '../../search/engine/knowledge.ts';
import { sampleGraph } from './portal.ts';

/** What the search of the sample portal works with. Its words are in `expected.yaml` under `measuresWith`. */
export const sampleSearchData = buildSearchData(sampleGraph());

/** The folding of that data. */
export const sampleFold = createFold(sampleSearchData.traditional);

/** That data, made comparable. */
export const sampleKnowledge = buildKnowledge(sampleSearchData, sampleFold);
