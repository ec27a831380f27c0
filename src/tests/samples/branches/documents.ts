import { editRules } from '../../../ingest/draft.ts';
import { sampleContent } from '../portal.ts';
import { type Branches, type FindPlaces, instrumentsThat, measuresThat, provisionsThat } from './places.ts';

const issuedThat = (
  test: (text: ReturnType<typeof sampleContent>['instruments'][number]) => boolean,
): FindPlaces => {
  return () =>
    sampleContent()
      .instruments.filter(test)
      .map(({ settings }) => settings.id);
};

/** Forms of documents and of what they are made of. */
export const documentBranches: Branches = {
  ...Object.fromEntries(
    (['utf-8', 'gb18030', 'utf-16le'] as const).map((encoding) => [
      `a text in ${encoding}`,
      instrumentsThat(({ record }) => record.decoding.encoding === encoding),
    ]),
  ),
  ...Object.fromEntries(
    editRules.map((rule) => [
      `changes by the rule ${rule}`,
      instrumentsThat(({ record }) => record.edits.some((edit) => edit.rule === rule)),
    ]),
  ),
  'a byte that is no character': instrumentsThat(({ record }) => record.decoding.undecodable.length > 0),
  'a text without a last line end': instrumentsThat(({ record }) => !/[\r\n]$/.test(record.decoding.text)),
  'a known address at the issuer': instrumentsThat(({ settings }) => settings.issuedAt !== null),
  'no known address at the issuer': instrumentsThat(({ settings }) => settings.issuedAt === null),
  'a document without a number': instrumentsThat(({ docNumber }) => docNumber.source === ''),
  'a document without a date': instrumentsThat(({ dateIssued }) => dateIssued === null),
  'a date in Chinese numerals': provisionsThat(
    (unit) => unit.kind === 'notice' && /[〇一二三四五六七八九]{4}年/.test(unit.date?.source ?? ''),
  ),
  'a notice with an addressee': provisionsThat((unit) => unit.kind === 'notice' && unit.addressee !== null),
  'a notice without an addressee': provisionsThat(
    (unit) => unit.kind === 'notice' && unit.addressee === null,
  ),
  'a document without a notice': instrumentsThat(({ provisions }) =>
    provisions.every(({ kind }) => kind !== 'notice'),
  ),
  'a preamble': provisionsThat(({ kind }) => kind === 'preamble'),
  'text that belongs to no number': provisionsThat(({ kind }) => kind === 'text'),
  'measures below subsections': measuresThat(({ subsection }) => subsection !== null),
  'measures below sections alone': measuresThat(
    ({ section, subsection }) => section !== null && subsection === null,
  ),
  'measures below nothing': measuresThat(({ section }) => section === null),
  'a group of one measure': provisionsThat(
    (unit) => unit.kind === 'section' && unit.children.length === 1 && unit.children[0]?.kind === 'measure',
  ),
  'a section with text of its own': provisionsThat(
    ({ kind, segments }) => kind === 'section' && segments.length > 0,
  ),
  'a section without heading': provisionsThat(({ kind, heading }) => kind === 'section' && heading === null),
  'a subsection with text': provisionsThat(
    ({ kind, segments }) => kind === 'subsection' && segments.length > 0,
  ),
  'numbers that begin again': measuresThat(({ key, num }) => key !== num),
  articles: issuedThat(({ parsed }) =>
    parsed.pieces.some(({ part, text }) => part === 'marker' && /^第.+条/.test(text)),
  ),
  ...Object.fromEntries(
    (
      [
        'footer-removed',
        'paragraph-rejoined',
        'missing-clause',
        'generic-party',
        'unplaced-text',
        'undecodable-byte',
      ] as const
    ).map((rule) => [
      `a diagnostic ${rule}`,
      issuedThat(({ parsed }) => parsed.diagnostics.some((diagnostic) => diagnostic.rule === rule)),
    ]),
  ),
};
