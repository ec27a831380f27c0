import { locales } from '../language/locales.ts';
import type { Term, Termbase } from '../model/schemas/term.ts';
import { element, formatXml, type XmlElement } from './xml.ts';

/** How TBX says what a name is worth. */
const administrativeStatus = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const;

/**
 * The termbase in TBX (ISO 30042:2019), dialect TBX-Basic, style DCA: data categories are values of `type` attributes.
 *
 * One concept entry each with subject field and sources; for each language the definition and the names, the preferred one first.
 */
export function formatTbx(termbase: Termbase): string {
  return formatXml(
    { '': 'urn:iso:std:iso:30042:ed-2' },
    element('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': locales.en.lang }, [
      element('tbxHeader', {}, [
        element('fileDesc', {}, [
          element('titleStmt', {}, [
            element('title', {}, ['Terms of Beijing’s trade facilitation policy, Chinese and English']),
          ]),
          element('sourceDesc', {}, [
            element('p', {}, [
              'Made from content/terms.yaml. The English is unofficial; the Chinese text of the policy prevails.',
            ]),
          ]),
        ]),
      ]),
      element('text', {}, [
        element(
          'body',
          {},
          termbase.concepts.map((term) => toConcept(term, termbase)),
        ),
      ]),
    ]),
  );
}

function toConcept(term: Term, { topics, sources }: Termbase): XmlElement {
  const topic = topics[term.topic];
  return element('conceptEntry', { id: term.id }, [
    ...(topic === undefined ? [] : [element('descrip', { type: 'subjectField' }, [topic.en])]),
    ...term.sources.flatMap((key) => {
      const source = sources[key];
      return source === undefined ? [] : [toSource(source)];
    }),
    ...(term.note === undefined ? [] : [element('note', {}, [term.note])]),
    toLanguage(locales.zh.lang, term.definition.zh, [
      { name: term.zh, status: 'preferred' },
      ...term.zhAlso.map((name) => ({ name, status: 'admitted' as const })),
    ]),
    toLanguage(
      locales.en.lang,
      term.definition.en,
      [
        { name: term.en, status: 'preferred', note: `Basis: ${term.basis}. Confidence: ${term.confidence}.` },
        ...term.enAccepted.map((name) => ({ name, status: 'admitted' as const })),
        ...term.enForbidden.map((name) => ({ name, status: 'deprecated' as const })),
      ],
      term.enCaution,
    ),
  ]);
}

interface Name {
  name: string;
  status: keyof typeof administrativeStatus;
  note?: string;
}

function toLanguage(
  lang: string,
  definition: string,
  names: readonly Name[],
  cautions: readonly string[] = [],
): XmlElement {
  return element('langSec', { 'xml:lang': lang }, [
    element('descrip', { type: 'definition' }, [definition]),
    ...cautions.map((wording) => element('note', {}, [`Easily says too much: ${wording}`])),
    ...names.map(({ name, status, note }) =>
      element('termSec', {}, [
        element('term', {}, [name]),
        element('termNote', { type: 'administrativeStatus' }, [administrativeStatus[status]]),
        ...(note === undefined ? [] : [element('note', {}, [note])]),
      ]),
    ),
  ]);
}

/** A source with an address is a cross-reference; one that is only cited is a source. */
function toSource({ ref, what }: Termbase['sources'][string]): XmlElement {
  return /^https?:/.test(ref)
    ? element('xref', { type: 'externalCrossReference', target: ref }, [what])
    : element('admin', { type: 'source' }, [`${ref}: ${what}`]);
}
