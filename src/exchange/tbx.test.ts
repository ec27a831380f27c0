import { join } from 'node:path';
import { ParseOption, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../model/read/read-content.ts';
import type { Termbase } from '../model/schemas/term.ts';
import { expectFile } from '../tests/expect-file.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { formatTbx } from './tbx.ts';

const termbase = readTerms(samplePortalRoot);
const namespaces = { t: 'urn:iso:std:iso:30042:ed-2' };

/** Every element that TBX lets stand in another, in its order, as far as this export uses them. */
const contentModel: Record<string, RegExp> = {
  tbx: /^tbxHeader text$/,
  tbxHeader: /^fileDesc$/,
  fileDesc: /^titleStmt sourceDesc$/,
  titleStmt: /^title$/,
  sourceDesc: /^p( p)*$/,
  text: /^body$/,
  body: /^conceptEntry( conceptEntry)*$/,
  conceptEntry: /^((descrip|admin|xref|note) )*langSec langSec$/,
  langSec: /^((descrip|note) )*termSec( termSec)*$/,
  termSec: /^term( termNote)*( note)*$/,
};

/** The values of `type` that TBX-Basic has, with the elements in which each may stand. */
const dataCategories: Record<string, { element: string; parents: string[] }> = {
  subjectField: { element: 'descrip', parents: ['conceptEntry'] },
  definition: { element: 'descrip', parents: ['conceptEntry', 'langSec'] },
  source: { element: 'admin', parents: ['conceptEntry', 'langSec', 'termSec'] },
  externalCrossReference: { element: 'xref', parents: ['conceptEntry', 'langSec', 'termSec'] },
  administrativeStatus: { element: 'termNote', parents: ['termSec'] },
};

function findAll(node: XmlDocument | XmlElement, path: string): XmlElement[] {
  return node.find(path, namespaces) as XmlElement[];
}

/** What breaks the rules of TBX-Basic in style DCA. */
function findViolations(tbx: string): string[] {
  using document = XmlDocument.fromString(tbx, { option: ParseOption.XML_PARSE_NOBLANKS });
  const violations: string[] = [];
  const ids = new Set<string>();
  const { root } = document;
  if (root.attr('type')?.value !== 'TBX-Basic') violations.push('the dialect is not TBX-Basic');
  if (root.attr('style')?.value !== 'dca') violations.push('the style is not dca');
  for (const element of findAll(document, '//*')) {
    const children = findAll(element, '*').map(({ name }) => name);
    if (element.namespaceUri !== namespaces.t)
      violations.push(`${element.name} is not in the namespace of TBX`);
    const model = contentModel[element.name];
    if (model === undefined ? children.length > 0 : !model.test(children.join(' '))) {
      violations.push(`${element.name} contains “${children.join(' ')}”`);
    }
    const id = element.attr('id')?.value;
    if (id !== undefined) {
      if (ids.has(id) || !/^[a-zA-Z_][\w.-]*$/.test(id))
        violations.push(`the id “${id}” is used twice or no name`);
      ids.add(id);
    }
    const type = element.attr('type')?.value;
    if (type === undefined || element === root || element.name === 'tbx') continue;
    const category = dataCategories[type];
    const parent = element.parent?.name ?? '';
    if (category === undefined || category.element !== element.name || !category.parents.includes(parent)) {
      violations.push(`${element.name} of type “${type}” stands in ${parent}`);
    }
  }
  for (const note of findAll(document, '//t:termNote[@type="administrativeStatus"]')) {
    if (!/^(preferred|admitted|deprecated|superseded)Term-admn-sts$/.test(note.content)) {
      violations.push(`the status “${note.content}” does not exist`);
    }
  }
  for (const reference of findAll(document, '//t:xref')) {
    const target = reference.attr('target')?.value ?? '';
    if (!/^https?:\/\/\S+$/.test(target)) violations.push(`the address “${target}” is none`);
  }
  return violations;
}

/** One concept with everything that a concept can have, and one with nothing but its names. */
const small: Termbase = {
  spelling: 'American',
  topics: { lakes: { zh: '湖泊', en: 'Lakes & ponds' } },
  sources: {
    S1: { ref: 'https://lake.test/?a=1&b=2', what: 'Page of the lake', kind: 'official' },
    S2: { ref: 'Glossary of Lakes', what: 'page 7', kind: 'press' },
    S3: { ref: 'http://old.test/', what: 'Old page', kind: 'press' },
  },
  concepts: [
    {
      id: 'quiet-season',
      slug: 'quiet-season',
      zh: '静默期',
      zhAlso: ['静湖期', '静水期'],
      en: 'quiet season',
      enAccepted: ['season of silence', 'silent season'],
      enForbidden: ['closed season'],
      enCaution: ['ban'],
      definition: { zh: '湖面不行船的一段时间。', en: 'A time without boats.' },
      topic: 'lakes',
      basis: 'composed',
      confidence: 'low',
      inPolicy: true,
      sources: ['S1', 'S2', 'S3'],
      note: 'Never <in> winter.',
    },
    {
      id: 'pier',
      slug: 'pier',
      zh: '码头',
      zhAlso: [],
      en: 'pier',
      enAccepted: [],
      enForbidden: [],
      enCaution: [],
      definition: { zh: '停船处。', en: 'Where boats stop.' },
      topic: 'gone',
      basis: 'official-english',
      confidence: 'high',
      inPolicy: false,
      sources: ['S9'],
    },
  ],
};

describe('the exported TBX', () => {
  const tbx = formatTbx(termbase);

  it('gives each concept its subject, sources, note, definitions and names with their worth', () => {
    expect(findViolations(formatTbx(small))).toEqual([]);
    expectFile(join(import.meta.dirname, 'fixtures/tbx/small.tbx'), formatTbx(small));
  });

  it('keeps the rules of TBX-Basic in style DCA (our own checks, not the schema of the standard)', () => {
    expect(findViolations(tbx)).toEqual([]);
  });

  it.each([
    ['style="dca"', 'style="dct"', 'the style is not dca'],
    ['type="subjectField"', 'type="domain"', 'descrip of type “domain” stands in conceptEntry'],
    ['preferredTerm-admn-sts', 'preferred', 'the status “preferred” does not exist'],
    ['<term>允许</term>', '', 'termSec contains “termNote”'],
    ['target="https:', 'target="ftp:', expect.stringMatching(/^the address “ftp:.* is none$/)],
  ])('would break them with %s replaced by %s', (from, to, violation) => {
    expect(tbx).toContain(from);
    expect(findViolations(tbx.replace(from, to))).toEqual([violation]);
  });

  it('has every concept, in the order of the termbase', () => {
    using document = XmlDocument.fromString(tbx);
    expect(findAll(document, '//t:conceptEntry').map((entry) => entry.attr('id')?.value)).toEqual(
      termbase.concepts.map(({ id }) => id),
    );
  });

  it('has every name of every concept once, with what it is worth', () => {
    using document = XmlDocument.fromString(tbx);
    const namesOf = (status: string) =>
      findAll(document, `//t:termSec[t:termNote="${status}Term-admn-sts"]/t:term`).map(
        ({ content }) => content,
      );
    const { concepts } = termbase;
    expect(namesOf('preferred')).toEqual(concepts.flatMap(({ zh, en }) => [zh, en]));
    expect(namesOf('admitted')).toEqual(
      concepts.flatMap(({ zhAlso, enAccepted }) => [...zhAlso, ...enAccepted]),
    );
    expect(namesOf('deprecated')).toEqual(concepts.flatMap(({ enForbidden }) => enForbidden));
    expect(namesOf('admitted').length).toBeGreaterThan(5);
    expect(namesOf('deprecated').length).toBeGreaterThan(2);
  });
});
