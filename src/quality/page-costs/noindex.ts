const kit = 'it repeats the texts of another page in forms to take away; that page is indexed';

/** Why pages of a kind ask search engines to leave them out. */
const reasons: Readonly<Record<string, string>> = {
  search: 'its content is what the visitor asks for; the pages it leads to are indexed',
  find: 'its content is what the visitor chooses; the pages it leads to are indexed',
  'not found': 'it stands for addresses that do not exist',
  'neutral short address': 'it only leads on',
  'measure/share': kit,
  'agency/share': kit,
  'instrument/share': kit,
  embed: 'it shows another page within other sites',
};

/**
 * The reason why a page is not to be indexed.
 *
 * @throws when there is none: a page that hides from search engines without anybody having meant it is a defect.
 */
export function whyNoindex(kind: string, address: string): string {
  const reason = reasons[kind];
  if (reason !== undefined) return reason;
  throw new Error(
    `The page ${address} (${kind}) says noindex, but no reason is known. ` +
      'Let it be indexed, or state the reason in src/quality/page-costs/noindex.ts.',
  );
}
