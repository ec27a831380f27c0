import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

import { localeKeys } from '../../language/locales.ts';
import { ContentError, type Problem } from '../../model/problem.ts';

/** 2 = the measure is exactly about the query, 1 = it mentions it. */
const gradeSchema = z.union([z.literal(1), z.literal(2)], 'must be 2 (exactly about it) or 1 (mentions it)');

const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as en-synonym');

const querySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]+\d+$/, 'must be letters and a number, such as d01')
      .describe('Key in reports.'),
    category: slugSchema.describe('What the query tries; each category weighs the same in the macro mean.'),
    lang: z.enum(localeKeys).describe('Language of the search page on which it is typed.'),
    query: z.string().min(1, 'must not be empty').describe('What is typed, to the letter.'),
    rel: z
      .record(z.string().regex(/^[1-9]\d*$/), gradeSchema, {
        error: ({ code }) => (code === 'invalid_key' ? 'must be the number of a measure' : undefined),
      })
      .describe('Number of a measure → grade; empty where no measure answers.'),
    agencies: z.array(slugSchema).default([]).describe('Slugs of bodies whose page is a full answer too.'),
  })
  .refine(
    ({ rel, agencies }) => agencies.length === 0 || Object.keys(rel).length > 0,
    'names agencies but no measure; scores are defined for queries that a measure answers',
  );

const fileSchema = z.strictObject({ queries: z.array(querySchema).min(1, 'must list at least one query') });

/** How well a measure answers a query. */
export type Grade = z.infer<typeof gradeSchema>;

/** A query with what answers it. */
export type GradedQuery = z.infer<typeof querySchema>;

/**
 * Reads graded queries; the form is described at the head of `queries.yaml`.
 *
 * @param text - Content of a YAML file.
 * @param file - Its name, for error messages.
 * @returns The queries in the order of the file.
 * @throws ContentError that lists every problem with its line.
 */
export function readQueries(text: string, file = 'queries.yaml'): GradedQuery[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map(({ pos, message }) => ({
        ...place(pos[0]),
        message: `This is not valid YAML: ${message}.`,
        hint: 'Correct the line; texts with a colon, a quotation mark or a # stand in double quotes.',
      })),
    );
  }
  /** Where the query at `index` begins; the file as a whole when there is none. */
  const placeOfQuery = (index: PropertyKey | undefined) => {
    const node: unknown = document.getIn(['queries', index], true);
    return isNode(node) && node.range ? place(node.range[0]) : { file, line: 0, column: 0 };
  };
  const parsed = fileSchema.safeParse(document.toJS());
  if (!parsed.success) {
    throw new ContentError(
      parsed.error.issues.map(({ path, message }) => ({
        ...placeOfQuery(path[1]),
        message: `The value at “${path.join('.') || 'the top level'}” does not fit: ${message}.`,
        hint: 'Correct the value, or copy the form of a neighbouring query.',
      })),
    );
  }
  const { queries } = parsed.data;
  const repeated = queries.flatMap(({ id, lang, query }, index) => {
    const before = queries.slice(0, index);
    const isIdUsed = before.some((other) => other.id === id);
    const same = before.find((other) => other.lang === lang && other.query === query);
    const report = (message: string, hint: string) => ({ ...placeOfQuery(index), message, hint });
    return [
      ...(isIdUsed ? [report(`The id ${id} is used twice.`, 'Give each query an id of its own.')] : []),
      ...(same !== undefined && !isIdUsed
        ? [report(`${id} asks the same as ${same.id}: “${query}” (${lang}).`, 'Keep one of the two.')]
        : []),
    ];
  });
  if (repeated.length > 0) throw new ContentError(repeated);
  return queries;
}

/**
 * Reads several files of graded queries as one list.
 *
 * @throws ContentError that lists every problem of the first file that has any, or every id that two files use.
 */
export function readQueryFiles(files: readonly { file: string; text: string }[]): GradedQuery[] {
  const read = files.flatMap(({ file, text }) => readQueries(text, file).map((query) => ({ file, query })));
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, query } of read) {
    if (ids.has(query.id)) {
      problems.push({
        file,
        line: 0,
        column: 0,
        message: `The id ${query.id} is used by another file too.`,
        hint: 'Give each query an id of its own, and name each file once.',
      });
    }
    ids.add(query.id);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return read.map(({ query }) => query);
}

/** True when a measure answers the query; otherwise the page must say that it found nothing, or nothing close. */
export function isAnswerable({ rel }: GradedQuery): boolean {
  return Object.keys(rel).length > 0;
}
