import type { Content } from '../content.ts';
import type { IssuedText } from '../schemas/issued-text.ts';
import type { PlacedTranslation } from '../schemas/translation.ts';
import { strengths, type Verb, type VerbTable } from '../schemas/verb.ts';
import { linkAgencies } from './link-agencies.ts';
import type { Agency, Graph, Instrument } from '../graph/graph.ts';
import { buildInstrument } from './build-instrument.ts';
import { findReservedWord } from '../addresses.ts';
import { linkCommitments } from './link-commitments.ts';
import { linkEssentials } from './link-essentials.ts';
import { linkGlance } from './link-glance.ts';
import { groupTerms, linkTerms } from './link-terms.ts';
import { linkTopics } from './link-topics.ts';
import { ContentError, type Problem } from '../problem.ts';

/**
 * Links what people wrote into one graph.
 *
 * Afterwards:
 * 1. every name in a responsibility clause is an agency of the registry;
 * 2. every measure has a heading, and every text is aligned with its translation or says that it has none;
 * 3. agencies and measures know each other, and neighbours in the plan know each other;
 * 4. every sentence and heading of the texts knows the concepts it names, and they know it;
 * 5. every sentence of a measure knows the verbs by which it commits, and measures and the values of facets know each other.
 *
 * @throws ContentError with every problem at once.
 */
export function buildGraph(content: Content): Graph {
  const problems: Problem[] = [];
  const agencies = linkAgencies(content.registry);
  const instruments = content.instruments.map((issued) => {
    checkInstrument(issued, problems);
    return buildInstrument(issued, getTranslations(content, issued), agencies, content.registry, problems);
  });
  checkTranslatedInstruments(content, problems);
  const mainInstrument = instruments.find(({ id }) => id === content.site.mainInstrument);
  if (mainInstrument === undefined) {
    problems.push({
      file: 'content/site.yaml',
      line: 0,
      column: 0,
      message: `The main instrument “${content.site.mainInstrument}” is not a folder of seeds/.`,
      hint: `Write one of: ${instruments.map(({ id }) => id).join(', ') || '(there is none yet)'}.`,
    });
  }
  if (problems.length > 0 || mainInstrument === undefined) throw new ContentError(problems);
  linkPartners(agencies.list);
  const terms = linkTerms(content.termbase, content.registry, instruments);
  linkGlance(content.glanceTable, instruments);
  linkEssentials(content.shareTable, instruments);
  linkCommitments(instruments, content.termbase, content.registry, content.verbTable);
  return {
    site: content.site,
    instruments,
    mainInstrument,
    agencies: agencies.list.filter(({ participations }) => participations.length > 0),
    terms,
    termGroups: groupTerms(content.termbase, terms),
    facets: linkTopics(content.topicTable, instruments),
    verbs: sortVerbs(content.verbTable),
    searchWords: content.searchWords,
    prose: content.prose,
  };
}

function getTranslations({ translations }: Content, { settings }: IssuedText): PlacedTranslation[] {
  return translations.filter(({ instrument }) => instrument === settings.id);
}

/** What makes a text unusable as a part of the portal: an id that cannot be an address, or text that was not understood. */
function checkInstrument({ settings, settingsFile, file, parsed }: IssuedText, problems: Problem[]): void {
  const reserved = findReservedWord(settings.id);
  if (reserved !== undefined) {
    problems.push({
      file: settingsFile,
      line: 0,
      column: 0,
      message: `The id “${settings.id}” cannot be an address: ${reserved}.`,
      hint: 'Choose another id and rename the folder to it.',
    });
  }
  for (const diagnostic of parsed.diagnostics.filter(({ severity }) => severity === 'error')) {
    const { line, column, message, hint } = diagnostic;
    problems.push({ file, line, column, message, hint });
  }
}

function checkTranslatedInstruments({ translations, instruments }: Content, problems: Problem[]): void {
  const known = new Set(instruments.map(({ settings }) => settings.id));
  for (const { instrument, file } of translations.filter(
    (translation) => !known.has(translation.instrument),
  )) {
    problems.push({
      file,
      line: 0,
      column: 0,
      message: `The file translates “${instrument}”, but seeds/${instrument} does not exist.`,
      hint: 'Move the file to the folder of its instrument, or remove it.',
    });
  }
}

/** The firmest first; verbs as firm as each other as people listed them. */
function sortVerbs({ verbs }: VerbTable): Verb[] {
  return strengths.flatMap((strength) => verbs.filter((verb) => verb.strength === strength));
}

/** Fills in, for each agency, the others that share measures with it. */
function linkPartners(agencies: readonly Agency[]): void {
  for (const agency of agencies) {
    const shared = new Map<Agency, Set<Instrument['measures'][number]>>();
    for (const { measure } of agency.participations) {
      for (const { agency: other } of measure.agencies) {
        if (other === agency) continue;
        const measures = shared.get(other) ?? new Set();
        shared.set(other, measures.add(measure));
      }
    }
    agency.partners = [...shared]
      .map(([other, measures]) => ({ agency: other, measures: [...measures] }))
      .sort((a, b) => b.measures.length - a.measures.length);
  }
}
