import type { Aligned, Instrument, Provision } from '../model/graph/graph.ts';

/** A text that has a translation of its own: a unit of XLIFF. */
export interface TextPart {
  /** Id of the provision; `instrument` for the facts of the instrument. */
  provision: string;
  text: Aligned;
  /** True for a heading of ours, which the issued text does not have. */
  editorial: boolean;
}

/** The parts of one provision: a group of XLIFF. */
export interface PartGroup {
  /** Id of the provision; `instrument` for the facts of the instrument. */
  id: string;
  kind: Provision['kind'] | 'instrument';
  /** As issued; `null` where there is none. */
  num: string | null;
  parts: TextPart[];
}

/**
 * Everything of an instrument that is translated, in the order of the text.
 *
 * A provision that has no text of its own is left out.
 */
export function listPartGroups(instrument: Instrument): PartGroup[] {
  const { title, docNumber, issuer, provisions } = instrument;
  const facts: PartGroup = {
    id: 'instrument',
    kind: 'instrument',
    num: null,
    parts: toParts('instrument', [title, docNumber, issuer]),
  };
  return [facts, ...provisions.map(toGroup)].filter(({ parts }) => parts.length > 0);
}

/** Id of a unit, unique within its instrument: `measure-12-s1`. */
export function toUnitId({
  provision,
  text,
}: Pick<TextPart, 'provision'> & { text: { id: string } }): string {
  return `${provision}-${text.id}`;
}

/** A text as XLIFF and the translation files compare it: runs of white space are one space, and none stands at either end. */
export function toSingleLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

function toGroup(provision: Provision): PartGroup {
  const { id, kind, num, heading, segments } = provision;
  const isNotice = provision.kind === 'notice';
  return {
    id,
    kind,
    num,
    parts: toParts(
      id,
      [
        heading,
        isNotice ? provision.addressee : null,
        ...segments,
        isNotice ? provision.signature : null,
        isNotice ? provision.date : null,
      ],
      heading?.editorial === true,
    ),
  };
}

function toParts(
  provision: string,
  texts: readonly (Aligned | null)[],
  editorialHeading = false,
): TextPart[] {
  return texts.flatMap((text) =>
    text === null || text.source === ''
      ? []
      : [{ provision, text, editorial: editorialHeading && text.id === 'heading' }],
  );
}
