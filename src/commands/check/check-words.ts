import { checkContent } from '../../checks/check-content.ts';
import { listContentParts, prepareChecked } from '../../checks/checked.ts';
import { findWrongEssentials } from '../../checks/essential-sentence.ts';
import { findWrongGlances } from '../../checks/glance-phrase.ts';
import { formatReport } from '../../checks/report.ts';
import { findIdleSearchWords } from '../../checks/search-words.ts';
import { checkTopics } from '../../checks/topics.ts';
import type { Content } from '../../model/content.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { ContentError, formatProblem, type Problem } from '../../model/problem.ts';
import { placeInYaml } from '../../model/read/place-in-yaml.ts';
import { readContent } from '../../model/read/read-content.ts';
import { buildSearchData } from '../../search/data/search-data.ts';
import { type CheckedPart, formatClosing } from './checked-part.ts';

/** What the words of the content are, and what is wrong with them. */
export interface CheckedWords extends CheckedPart {
  /** `null` when a file cannot be read. */
  content: Content | null;
  /** `null` when something stops the build, such as a body that is not registered. */
  graph: Graph | null;
}

/**
 * Compares the English with its Chinese (pairs, terms, numbers, bodies, verbs), tries search words, and looks for the phrases that
 * overviews, topics and share kits quote.
 *
 * @param root - Folder of the project.
 */
export function checkWords(root: string): CheckedWords {
  const content = tryTo(() => readContent(root));
  if (Array.isArray(content)) {
    // The files cannot even be read, so nothing could be compared.
    const text = `${content.map(formatProblem).join('\n')}\n${formatClosing('files of the content', content.length)}`;
    return { text, errors: content.length, content: null, graph: null };
  }
  const checked = prepareChecked({
    ...content,
    parts: listContentParts(content),
    verbs: content.verbTable,
  });
  const linked = tryTo(() => buildGraph(content));
  const graph = Array.isArray(linked) ? null : linked;
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
  const problems = Array.isArray(linked) ? linked : [];
  const { text, errors } = formatReport(checked, findings, problems, placeInYaml(root));
  return { text, errors, content, graph };
}

/** What the work gives, or what makes the content unusable. */
function tryTo<T extends object>(work: () => T): T | Problem[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
}
