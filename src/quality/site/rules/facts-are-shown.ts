import type { Graph } from '../../../model/graph/graph.ts';
import { type Fact, findPart } from '../facts/fact.ts';
import { listProvisionFacts } from '../facts/measure-facts.ts';
import { listAgencyFacts, listInstrumentFacts, listTermFacts, listTopicFacts } from '../facts/other-facts.ts';
import type { ContentRule } from '../rule.ts';

const rule = 'facts-are-shown';

/**
 * Every fact that the model holds of a thing stands on each page about it, in each language of that page: the words of every sentence,
 * bodies with their parts, open lists, the issuer, marks of headings of ours and of English that is missing or out of date, reasons of
 * topics, sentences of terms.
 */
export const checkFactsAreShown: ContentRule = (site, graph) =>
  listFacts(graph).flatMap(({ address, part, what, isShown }) => {
    const page = site.findPage(address);
    const element = page && findPart(page, part);
    if (element !== undefined && isShown(element)) return [];
    const place = part === null ? '' : `#${part} of `;
    return [
      {
        page: address,
        rule,
        message:
          element === undefined
            ? `There is no ${place}${address}, which has to show ${what}.`
            : `${place === '' ? 'The page' : `#${part}`} does not show ${what}.`,
        hint: 'Show it where the page is prepared (src/views), in each language of the page.',
        line: element?.line,
      },
    ];
  });

function listFacts(graph: Graph): Fact[] {
  return [
    ...listProvisionFacts(graph),
    ...listInstrumentFacts(graph),
    ...listAgencyFacts(graph),
    ...listTermFacts(graph),
    ...listTopicFacts(graph),
  ];
}
