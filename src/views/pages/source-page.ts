import { locales, type Locale, sourceLocale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import {
  addressOf,
  inEachLocale,
  toAbsolute,
  toChangeFragment,
  toHref,
  toLineFragment,
} from '../../model/addresses.ts';
import { locateUndecodable } from '../../model/graph/source-lines.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { nameCharacters, type NamedCharacter } from '../parts/character-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { type LocalText, toLocalText } from '../parts/local-text.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';
import { buildSourceLines, type LineView } from '../parts/source-lines.ts';

/** One change, with what is needed to undo it. */
export interface ChangeView {
  number: number;
  id: string;
  /** Place in the issued text, in words. */
  place: string;
  /** Its line. */
  href: string;
  before: NamedCharacter[];
  /** Empty when nothing is shown in its place. */
  after: NamedCharacter[];
}

/** All changes by one rule. */
interface ChangeGroup {
  id: string;
  rule: string;
  reason: string;
  changes: ChangeView[];
}

/** A command that a visitor can run, and where. */
interface CommandView {
  system: string;
  command: string;
}

/** Everything the fidelity page shows. */
export interface SourcePage {
  frame: Frame;
  paper: PaperHead;
  docNumber: LocalText;
  lead: string;
  contents: Link[];
  file: { href: string; name: string; facts: string; encoding: string; sha256: string };
  sourceNote: string;
  issuedAt: string | null;
  download: CommandView[];
  compute: CommandView[];
  /** Measures whose heading is not in the issued text. */
  editorial: { number: string; heading: LocalText; href: string }[];
  /** The most frequent first. */
  groups: ChangeGroup[];
  changesLead: string;
  lines: LineView[];
  /** Bytes that form no character, in hexadecimal, with their place. */
  undecodable: { place: string; bytes: string }[];
  /** Language tag of the issued text where the page is in another. */
  sourceLang: string | undefined;
  /** That of the page, for its own words within the issued text. */
  ownLang: string | undefined;
}

/** The name under which the issued text is saved: the last part of its address. */
const fileName = 'source.txt';

/**
 * Prepares the page on which the issued text stands beside the shown one, with every change between them.
 *
 * Guaranteed: undoing the changes that the page lists, in the shown text of its lines, gives the issued text.
 */
export function buildSourcePage(graph: Graph, instrument: Instrument, locale: Locale): SourcePage {
  const { site } = graph;
  const { record, settings } = instrument;
  const docNumber = formatDocumentName(instrument, locale);
  const addresses = inEachLocale((each) => addressOf.source(each, instrument.id));
  const frame = buildFrame(graph, {
    edition: locale,
    addresses,
    section: 'instrument',
    english: { instrument, status: instrument.translation },
    title: (t) => t('source.title', { docNumber }),
    description: (t) => t('source.description', { docNumber }),
  });
  const { t } = frame;
  const count = record.edits.length;
  const lines = buildSourceLines(graph, instrument, locale, t);
  return {
    frame,
    paper: buildPaperHead(site, locale, addresses),
    docNumber: toLocalText(instrument.docNumber, locale),
    lead: count === 0 ? t('source.noChanges') : t('source.lead', { count }),
    contents: [
      { href: '#check', label: t('source.check') },
      { href: '#not-issued', label: t('source.notIssued') },
      { href: '#changes', label: t('source.changes') },
      { href: '#lines', label: t('source.lines') },
      { href: '#list', label: t('source.list') },
    ],
    file: {
      href: toHref(site, addressOf.sourceText(instrument.id)),
      name: fileName,
      facts: t(/[\r\n]$/.test(record.decoding.text) ? 'source.fileFacts' : 'source.fileFactsOpen', {
        bytes: countBytes(instrument.bytes),
        lines: lines.length,
        encoding: record.decoding.encoding.toUpperCase(),
      }),
      encoding: record.decoding.encoding,
      sha256: instrument.sha256,
    },
    sourceNote: settings.sourceNote[locale],
    issuedAt: settings.issuedAt,
    ...buildCommands(toAbsolute(site, addressOf.sourceText(instrument.id)), t),
    editorial: instrument.measures
      .filter(({ heading }) => heading.editorial)
      .map(({ num, key, heading }) => ({
        number: t('measure.number', { number: num }),
        heading: toLocalText(heading, locale),
        href: toHref(site, addressOf.measure(locale, instrument.id, key)),
      })),
    groups: groupChanges(instrument, t),
    changesLead: count === 0 ? t('source.noChanges') : t('source.changesLead', { count }),
    lines,
    undecodable: locateUndecodable(record.decoding).map(({ line, column, bytes }) => ({
      place: t('source.place', { line, column }),
      bytes: bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' '),
    })),
    sourceLang: locale === sourceLocale ? undefined : locales[sourceLocale].lang,
    ownLang: locale === sourceLocale ? undefined : locales[locale].lang,
  };
}

/** The length in bytes of what is written in base64. */
function countBytes(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

/** Commands that come with each system. `curl.exe` has its full name, because in PowerShell `curl` may be another command. */
function buildCommands(address: string, t: Translate): Pick<SourcePage, 'download' | 'compute'> {
  return {
    download: [
      { system: t('source.anySystem'), command: `curl -fLO ${address}` },
      { system: t('source.windows'), command: `curl.exe -fLO ${address}` },
    ],
    compute: [
      { system: t('source.linux'), command: `sha256sum ${fileName}` },
      { system: t('source.macos'), command: `shasum -a 256 ${fileName}` },
      { system: t('source.powershell'), command: `Get-FileHash ${fileName} -Algorithm SHA256` },
      { system: t('source.commandPrompt'), command: `certutil -hashfile ${fileName} SHA256` },
    ],
  };
}

function groupChanges({ record }: Instrument, t: Translate): ChangeGroup[] {
  const numbered = record.edits.map((edit, index) => ({ ...edit, number: index + 1 }));
  return [...Map.groupBy(numbered, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, edits]) => ({
      id: `rule-${rule}`,
      rule: t(`source.rule.${rule}`),
      reason: t(`source.reason.${rule}`),
      changes: edits.map(({ number, line, column, from, to }) => ({
        number,
        id: toChangeFragment(number),
        place: t('source.place', { line, column }),
        href: `#${toLineFragment(line)}`,
        before: nameCharacters(from, t),
        after: nameCharacters(to, t),
      })),
    }));
}
