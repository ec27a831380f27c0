import { join } from 'node:path';
import { ParseOption, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../model/read/read-content.ts';
import { formatTbx } from './tbx.ts';

const termbase = readTerms(join(import.meta.dirname, '../..'));
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

describe('the exported TBX', () => {
  const tbx = formatTbx(termbase);

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

  it('gives a concept its subject, definitions, names with their worth, and sources', () => {
    const start = tbx.indexOf('<conceptEntry id="advance-ruling">');
    const entry = tbx.slice(start, tbx.indexOf('</conceptEntry>', start));
    const [term] = termbase.concepts.filter(({ id }) => id === 'advance-ruling');
    expect(entry).toContain('<descrip type="subjectField">Customs procedures</descrip>');
    expect(entry).toContain(`<descrip type="definition">${term?.definition.zh}</descrip>`);
    expect(entry).toContain(`<descrip type="definition">${term?.definition.en}</descrip>`);
    expect(entry).toMatch(/<xref type="externalCrossReference" target="https:[^"]+">[^<]+<\/xref>/);
    expect(entry).toMatch(/<term>预裁定<\/term>\s+<termNote[^>]+>preferredTerm-admn-sts</);
    expect(entry).toMatch(/<term>advance ruling<\/term>\s+<termNote[^>]+>preferredTerm-admn-sts</);
    expect(entry).toMatch(/<term>pre-ruling<\/term>\s+<termNote[^>]+>deprecatedTerm-admn-sts</);
    expect(tbx).toMatch(/<term>推进<\/term>\s+<termNote[^>]+>admittedTerm-admn-sts</);
  });

  it('escapes what XML would take for markup', () => {
    const [first] = termbase.concepts;
    if (first === undefined) throw new Error('The termbase is empty.');
    const odd = formatTbx({ ...termbase, concepts: [{ ...first, en: 'A & <B>' }] });
    expect(odd).toContain('<term>A &amp; &lt;B&gt;</term>');
  });
});
