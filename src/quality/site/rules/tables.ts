import { descendants, findAll } from '../page.ts';
import type { Rule } from '../rule.ts';

const rule = 'tables';

/** Every table has header cells, so that a cell read aloud says what it belongs to. */
export const checkTables: Rule = (site) =>
  site.pages.flatMap((page) =>
    findAll(page, 'table')
      .filter((table) => !descendants(table).some(({ tag }) => tag === 'th'))
      .map((table) => ({
        page: page.address,
        rule,
        message: `A table of ${descendants(table).filter(({ tag }) => tag === 'tr').length} rows has no th.`,
        hint: 'Mark the cells that name a row or a column as th with a scope.',
        line: table.line,
      })),
  );
