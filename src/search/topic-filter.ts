import type { TopicData } from './engine/data.ts';

/** The value by which search knows a topic: `who.importers`. */
export function toTopicFilter({ facet, slug }: Pick<TopicData, 'facet' | 'slug'>): string {
  return `${facet}.${slug}`;
}
