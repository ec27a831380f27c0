import { expect, test } from 'vitest';
import { formatViolations } from '../../quality/site/violation.ts';
import { checkLedger } from './check-site.ts';

test('a ledger that lists what is there has nothing wrong with it', () => {
  expect(checkLedger(['/', '/zh/'], ['/', '/zh/'])).toEqual([]);
});

test('every vanished and repeated address is named, and new ones together', () => {
  const found = checkLedger(['/', '/gone/', '/', '/gone/#s1'], ['/', '/1/', '/2/', '/3/', '/4/', '/5/']);
  expect(formatViolations(found)).toBe(
    `content/permalinks.txt
  permalinks: The published address /gone/ is no longer on the site.
  → Restore what it led to, or let it redirect; a published address never changes its meaning.
content/permalinks.txt
  permalinks: The published address /gone/#s1 is no longer on the site.
  → Restore what it led to, or let it redirect; a published address never changes its meaning.
content/permalinks.txt
  permalinks: The address / is listed twice.
  → Remove the second line.
content/permalinks.txt
  permalinks: New on the site and not listed: /1/, /2/, /3/ and 2 more.
  → Run \`npm run build\` and then \`npm run permalinks\`, which lists them.`,
  );
});
