import { readContent } from '../../model/read/read-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildSearchData } from '../../search/data/search-data.ts';
import { createFold } from '../../search/engine/fold.ts';
import { buildKnowledge } from '../../search/engine/knowledge.ts';

/** The data of the portal's own content: search is good or bad for these texts, not for made-up ones. */
export const realData = buildSearchData(buildGraph(readContent(process.cwd())));

/** The folding of that data. */
export const realFold = createFold(realData.traditional);

/** That data, made comparable. */
export const realKnowledge = buildKnowledge(realData, realFold);
