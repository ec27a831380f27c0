import { prepareExcerpts } from './excerpt.ts';
import type {
  Diagnostic,
  EditRule,
  Measure,
  Mention,
  ParsedInstrument,
  Role,
  Severity,
} from '../ingest/types.ts';
import { roles } from '../ingest/roles.ts';

/** How an outline is printed. */
export interface OutlineTextOptions {
  /** Name of the file, shown above the outline and before each place. */
  file: string;
  /** Whether terminal colours are used. */
  colour: boolean;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Numbers of the “Select Graphic Rendition” sequences of a terminal. */
const colours = { bold: 1, dim: 2, error: 31, warning: 33, info: 36 } as const;

type Paint = (colour: keyof typeof colours, text: string) => string;

/**
 * Prints what was understood of a text for people: its facts, its outline with the bodies of each measure, counts, the changes by
 * rule, and each diagnostic with its place and an excerpt. Ends in a line end.
 */
export function formatOutlineText(parsed: ParsedInstrument, { file, colour }: OutlineTextOptions): string {
  const paint: Paint = (name, text) => (colour ? `\u001b[${colours[name]}m${text}\u001b[0m` : text);
  const blocks = [
    [paint('bold', file), ...formatFacts(parsed)],
    formatOutline(parsed, paint),
    formatCounts(parsed),
    formatEdits(parsed),
    formatDiagnostics(parsed, file, paint),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function formatFacts({ instrument }: ParsedInstrument): string[] {
  return [
    `  title       ${instrument.title ?? '—'}`,
    `  number      ${instrument.docNumber ?? '—'}`,
    `  issuer      ${instrument.issuer ?? '—'}`,
    `  issued      ${instrument.dateIssued ?? '—'}`,
  ];
}

function formatOutline(parsed: ParsedInstrument, paint: Paint): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, heading, body } of parsed.provisions) {
    const sample = heading ?? shorten(body);
    lines.set(id, [`${id.startsWith('text-') ? '  ' : ''}${paint('dim', `${id}:`)} ${sample}`]);
  }
  for (const { id, num, heading } of parsed.sections) lines.set(id, [`${num}、${heading ?? '—'}`]);
  for (const { id, num, heading } of parsed.subsections) lines.set(id, [`  （${num}）${heading ?? '—'}`]);
  for (const measure of parsed.measures) lines.set(measure.id, formatMeasure(measure, paint));
  return parsed.order.flatMap((id) => lines.get(id) ?? []);
}

function formatMeasure({ num, heading, body, agencies, generic, openList }: Measure, paint: Paint): string[] {
  const parties = (role: Role, list: readonly Mention[]) =>
    list.filter((mention) => mention.role === role).map(({ name }) => name);
  const lines = [`    ${num}. ${heading ?? `${paint('dim', '[no heading]')} ${shorten(body)}`}`];
  for (const role of roles) {
    const names = [
      ...parties(role, agencies),
      ...parties(role, generic).map((name) => paint('dim', `${name} [generic]`)),
    ];
    if (names.length > 0) lines.push(`       ${paint('dim', `${role}:`)} ${names.join('、')}`);
  }
  if (openList) lines.push(`       ${paint('dim', 'and others (等)')}`);
  return lines;
}

function formatCounts({ sections, subsections, measures, provisions }: ParsedInstrument): string[] {
  const agencies = measures.flatMap((measure) => measure.agencies);
  const generic = measures.flatMap((measure) => measure.generic);
  const sum = (lists: readonly { segments: readonly unknown[] }[]) =>
    lists.reduce((count, { segments }) => count + segments.length, 0);
  return [
    'Counts',
    `  sections    ${sections.length}`,
    `  subsections ${subsections.length}`,
    `  measures    ${measures.length}, of which ${measures.filter(({ heading }) => heading === null).length} without heading`,
    `  provisions  ${provisions.length}`,
    `  sentences   ${sum(measures)} in measures, ${sum(provisions)} in provisions`,
    `  agencies    ${new Set(agencies.map(({ name }) => name)).size}, named ${agencies.length} times; ${generic.length} generic parties`,
  ];
}

function formatEdits({ edits }: ParsedInstrument): string[] {
  const counts = new Map<EditRule, number>();
  for (const { rule } of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return [];
  return [
    'Changes to the issued text',
    ...[...counts].map(([rule, count]) => `  ${rule.padEnd(18)} ${count}`),
  ];
}

function formatDiagnostics(
  { diagnostics, decoding }: ParsedInstrument,
  file: string,
  paint: Paint,
): string[] {
  if (diagnostics.length === 0) return ['No diagnostics'];
  const excerpt = prepareExcerpts(decoding.text);
  const totals = severities
    .map((severity) => [severity, diagnostics.filter((item) => item.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  const format = ({ severity, rule, message, hint, line, column }: Diagnostic) => [
    '',
    `${file}:${line}:${column} ${paint(severity, severity)} ${paint('dim', rule)}`,
    `  ${message}`,
    `  ${hint}`,
    ...(decoding.text === ''
      ? []
      : excerpt({ line, column })
          .split('\n')
          .map((text) => `  ${text}`)),
  ];
  return [`Diagnostics: ${totals.join(', ')}`, ...diagnostics.flatMap(format)];
}

function shorten(text: string): string {
  const characters = [...text.replace(/\n/g, ' ')];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : characters.join('');
}
