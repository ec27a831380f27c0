import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlDocument, type XmlElement, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../model/read/read-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import type { Content } from '../model/content.ts';
import { indexTerms } from '../model/link/find-terms.ts';
import { formatXliff, xliffNamespaces } from './xliff.ts';

const root = join(import.meta.dirname, '../..');
const schemaFile = join(import.meta.dirname, 'fixtures/xliff/xliff_core_2.0.xsd');
const content = readContent(root);

/** The export of some content. */
function exportContent(changed: Content = content): string {
  return formatXliff({
    instruments: buildGraph(changed).instruments,
    translations: changed.translations,
    findTerms: indexTerms(
      changed.termbase.concepts,
      changed.registry.agencies.flatMap(({ zh }) => [zh.full, ...zh.forms]),
    ),
  });
}

/** The content with one translation file changed; `null` takes the file away. */
function withFile(
  provision: string,
  change: (file: Content['translations'][number]) => Content['translations'][number] | null,
): Content {
  const translations = content.translations.flatMap((file) => {
    const changed = file.provision === provision ? change(file) : file;
    return changed === null ? [] : [changed];
  });
  return { ...content, translations };
}

/** Every kind of segment: a stale pair with a note, a provision without English, certified and once-read pairs. */
const mixed: Content = {
  ...content,
  translations: content.translations.flatMap((file) => {
    const [first, ...others] = file.pairs;
    if (first === undefined || file.provision === 'measure-9') return [];
    if (file.provision === 'measure-12') {
      return [
        { ...file, pairs: [{ ...first, source: '旧标题 <旧>', note: 'Two lines\n& more.' }, ...others] },
      ];
    }
    if (file.provision === 'measure-13')
      return [{ ...file, pairs: [{ ...first, state: 'final' }, ...others] }];
    if (file.provision === 'measure-14')
      return [{ ...file, pairs: [{ ...first, state: 'translated' }, ...others] }];
    return [file];
  }),
};

const namespaces = { x: xliffNamespaces.core, g: xliffNamespaces.glossary };

const exported = exportContent();
const exportedMixed = exportContent(mixed);

function parse(xml: string): XmlDocument {
  return XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NOBLANKS });
}

function findAll(document: XmlDocument, path: string): XmlElement[] {
  return document.find(path, namespaces) as XmlElement[];
}

function getUnit(xml: string, id: string): string {
  const start = xml.indexOf(`<unit id="${id}"`);
  return xml.slice(start, xml.indexOf('</unit>', start));
}

describe('the exported XLIFF', () => {
  let validator: XsdValidator;
  const validate = (xml: string) => {
    using document = parse(xml);
    validator.validate(document);
  };
  beforeAll(() => {
    xmlRegisterFsInputProviders();
    using schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
    validator = XsdValidator.fromDoc(schema);
  });
  afterAll(() => {
    validator.dispose();
  });

  it('is valid by the core schema of the OASIS standard', () => {
    expect(() => validate(exported)).not.toThrow();
    expect(() => validate(exportedMixed)).not.toThrow();
  });

  it.each([
    ['a state that does not exist', 'state="reviewed"', 'state="done"'],
    ['an unknown attribute', '<segment ', '<segment colour="red" '],
    ['notes after the segment', '<segment state="reviewed">', '<segment state="reviewed"><notes/>'],
    ['an id with a space', '<unit id="', '<unit id="a b '],
  ])('would not be valid by that schema with %s', (_, from, to) => {
    const xml = exported;
    expect(xml).toContain(from);
    expect(() => validate(xml.replace(from, to))).toThrow(XmlValidateError);
  });

  it('keeps the rules of XLIFF 2.1 that the 2.0 core schema lacks (our own checks, not the schema of 2.1)', () => {
    using document = parse(exportedMixed);
    const [xliff] = findAll(document, '/x:xliff');
    expect(xliff?.attr('version')?.value).toBe('2.1');
    for (const name of ['srcLang', 'trgLang']) {
      expect(xliff?.attr(name)?.value).toMatch(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/);
    }
    const groupIds = findAll(document, '//x:group').map((group) => group.attr('id')?.value);
    expect(new Set(groupIds).size).toBe(groupIds.length);
    const unitIds = findAll(document, '//x:unit').map((unit) => unit.attr('id')?.value);
    expect(new Set(unitIds).size).toBe(unitIds.length);
    for (const segment of findAll(document, '//x:segment[@subState]')) {
      expect(segment.attr('state')).not.toBeNull();
      expect(segment.attr('subState')?.value).toMatch(/^[^\s:]+:[^\s:]+$/);
    }
    expect(findAll(document, '//x:segment[not(@state="initial")][not(x:target)]')).toEqual([]);
  });

  it('keeps the rules of the glossary module (our own checks, not the schema of the module)', () => {
    using document = parse(exportedMixed);
    const glossaries = findAll(document, '//g:glossary');
    expect(glossaries.length).toBeGreaterThan(50);
    expect(findAll(document, '//g:glossary[not(parent::x:unit)]')).toEqual([]);
    expect(findAll(document, '//g:glossary[preceding-sibling::*]')).toEqual([]);
    expect(findAll(document, '//g:*/@*[not(name()="id" or name()="source")]')).toEqual([]);
    for (const glossary of glossaries) {
      const entries = glossary.find('*', namespaces) as XmlElement[];
      const ids = entries.map((entry) => entry.attr('id')?.value ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of entries) {
        expect(entry.name).toBe('glossEntry');
        expect(entry.attr('id')?.value).toMatch(/^[\w.-]+$/);
        const names = (entry.find('*', namespaces) as XmlElement[]).map(({ name }) => name).join(' ');
        expect(names).toMatch(/^term( translation)+( definition)?$/);
      }
    }
  });

  it('has one file for the instrument, a group for each provision and a unit for each text, in the order of the text', () => {
    using document = parse(exported);
    expect(findAll(document, '//x:file').map((file) => file.attr('id')?.value)).toEqual(['trade-2024']);
    expect(
      findAll(document, '//x:group')
        .slice(0, 7)
        .map((group) => group.attr('id')?.value),
    ).toEqual(['instrument', 'notice', 'preamble', 'sec-1', 'sec-1-1', 'sec-1-2', 'sec-2']);
    expect(findAll(document, '//x:group[@id="notice"]/x:unit').map((unit) => unit.attr('id')?.value)).toEqual(
      ['notice-heading', 'notice-addressee', 'notice-s1', 'notice-signature', 'notice-date'],
    );
  });

  it('gives a pair its state and the terms that its Chinese names', () => {
    const unit = getUnit(exported, 'measure-12-heading');
    expect(unit).toContain('<segment state="reviewed">');
    expect(unit).toContain('<source>实施海关预裁定展期</source>');
    expect(unit).toContain('<target>Implement the extension of customs advance rulings</target>');
    expect(unit).toContain('<gls:term>预裁定</gls:term>');
    expect(unit).toMatch(/<note category="terms">预裁定 is “advance ruling”\. Wrong: “pre-ruling”, /);
  });

  it('calls a stale pair initial, keeps its English, and quotes the Chinese it was made from', () => {
    const xml = exportedMixed;
    const unit = getUnit(xml, 'measure-12-heading');
    expect(unit).toContain('<segment state="initial" subState="portal:stale">');
    expect(unit).toContain('<source>实施海关预裁定展期</source>');
    expect(unit).toContain('<target>Implement the extension of customs advance rulings</target>');
    expect(unit).toContain(
      '<note category="stale" appliesTo="target">The Chinese has changed since it was translated. It was: 旧标题 &lt;旧&gt;</note>',
    );
    expect(xml.split('portal:stale')).toHaveLength(2);
  });

  it('hands on the note of a pair on one line', () => {
    expect(getUnit(exportedMixed, 'measure-12-heading')).toContain(
      '<note category="translator">Two lines &amp; more.</note>',
    );
  });

  it('gives a text without English no target', () => {
    const unit = getUnit(exportedMixed, 'measure-9-s1');
    expect(unit).toContain('<segment state="initial">');
    expect(unit).not.toContain('<target>');
  });

  it('says which headings are editorial', () => {
    const xml = exported;
    expect(getUnit(xml, 'measure-7-heading')).toContain('<note category="editorial" appliesTo="source">');
    expect(getUnit(xml, 'measure-12-heading')).not.toContain('category="editorial"');
  });

  it('writes a character that XML cannot hold as a code point', () => {
    const xml = exportContent(
      withFile('measure-12', (file) => ({
        ...file,
        pairs: file.pairs.map((pair) => ({ ...pair, target: 'a\u0001b & <c>' })),
      })),
    );
    expect(getUnit(xml, 'measure-12-s2')).toContain('<target>a<cp hex="0001"/>b &amp; &lt;c&gt;</target>');
    expect(() => validate(xml)).not.toThrow();
  });

  it('is the same every time', () => {
    expect(exportContent(readContent(root))).toBe(exported);
  });
});
