/** `npm run check:content`: lists everything that is wrong with the English, with file, line and repair. */
import { checkContent } from '../src/checks/check-content.ts';
import { listContentParts, prepareChecked } from '../src/checks/checked.ts';
import { findWrongEssentials } from '../src/checks/essential-sentence.ts';
import { findWrongGlances } from '../src/checks/glance-phrase.ts';
import { formatReport } from '../src/checks/report.ts';
import { placeInYaml } from '../src/model/read/place-in-yaml.ts';
import { readContent, readVerbs } from '../src/model/read/read-content.ts';
import { buildGraph } from '../src/model/link/build-graph.ts';
import type { Content } from '../src/model/content.ts';
import type { Graph } from '../src/model/graph/graph.ts';
import { buildSearchData } from '../src/search/data/search-data.ts';
import { findIdleSearchWords } from '../src/checks/search-words.ts';
import { checkTopics } from '../src/checks/topics.ts';
import { ContentError, type Problem } from '../src/model/problem.ts';

const root = process.cwd();

try {
  const content = readContent(root);
  const checked = prepareChecked({ ...content, parts: listContentParts(content), verbs: readVerbs(root) });
  const { graph, problems } = tryToLink(content);
  const findings = [
    ...checkContent(checked),
    ...(graph === null
      ? []
      : [
          ...findIdleSearchWords(buildSearchData(graph), content.searchWords),
          ...findWrongGlances(content.glanceTable, graph.instruments),
          ...findWrongEssentials(content.shareTable, graph.instruments),
          ...checkTopics({ table: content.topicTable, graph }),
        ]),
  ];
  const report = formatReport(checked, findings, problems, placeInYaml(root));
  process.stdout.write(report.text);
  process.exitCode = report.errors > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  // The files cannot even be read, so nothing could be compared.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** The linked content, or what would stop the build of the site, such as a body that is not registered. */
function tryToLink(content: Content): { graph: Graph | null; problems: readonly Problem[] } {
  try {
    return { graph: buildGraph(content), problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { graph: null, problems: error.problems };
    throw error;
  }
}
