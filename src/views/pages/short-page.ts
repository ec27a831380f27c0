import { addressOf, inEveryEdition, toAbsolute, toHref } from '../../model/addresses.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Words } from '../parts/words.ts';

/** A short address, which leads to a measure's page in both languages. */
export interface ShortPage {
  frame: Frame;
  title: Words;
  lead: Words;
  target: { href: string; address: string };
}

/** Prepares the page of a short address. */
export function buildShortPage(graph: Graph, measure: Measure): ShortPage {
  const { instrument, key, num } = measure;
  const addresses = inEveryEdition((edition) => addressOf.measure(edition, instrument.id, key));
  const frame = buildFrame(graph, {
    edition: 'zh+en',
    addresses,
    title: (t) => t('short.title', { number: num }),
    description: (t) => t('site.status'),
    // The page that it leads to says what there is to say.
    indexable: false,
    counterparts: false,
    subject: { kind: 'measure', measure },
  });
  return {
    frame,
    title: frame.say('short.title', { number: num }),
    lead: frame.say('short.lead', { number: num }),
    target: {
      href: toHref(graph.site, addresses['zh+en']),
      address: toAbsolute(graph.site, addresses['zh+en']),
    },
  };
}
