import type { Prose } from './graph/graph.ts';
import type { AgencyRegistry } from './schemas/agency.ts';
import type { GlanceTable } from './schemas/glance.ts';
import type { IssuedText } from './schemas/issued-text.ts';
import type { SearchWords } from './schemas/search-words.ts';
import type { ShareTable } from './schemas/share.ts';
import type { Site } from './schemas/site.ts';
import type { Termbase } from './schemas/term.ts';
import type { PlacedTranslation } from './schemas/translation.ts';
import type { TopicTable } from './schemas/topic.ts';
import type { VerbTable } from './schemas/verb.ts';

/** Everything that people wrote, before it is linked. */
export interface Content {
  site: Site;
  registry: AgencyRegistry;
  termbase: Termbase;
  verbTable: VerbTable;
  topicTable: TopicTable;
  glanceTable: GlanceTable;
  shareTable: ShareTable;
  searchWords: SearchWords;
  instruments: IssuedText[];
  translations: PlacedTranslation[];
  prose: Prose[];
}
