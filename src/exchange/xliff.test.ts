import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlDocument, type XmlElement, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import type { Content } from '../model/content.ts';
import * as small from '../model/fixtures/sample-content.ts';
import { indexTerms } from '../model/link/find-terms.ts';
import { expectFile } from '../tests/expect-file.ts';
import { sampleContent } from '../tests/samples/portal.ts';
import { formatXliff, xliffNamespaces } from './xliff.ts';

const schemaFile = join(import.meta.dirname, 'fixtures/xliff/xliff_core_2.0.xsd');
const content = sampleContent();

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

const namespaces = { x: xliffNamespaces.core, g: xliffNamespaces.glossary };

const exported = exportContent();

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
    using document = parse(exported);
    const [xliff] = findAll(document, '/x:xliff');
    expect(xliff?.attr('version')?.value).toBe('2.1');
    for (const name of ['srcLang', 'trgLang']) {
      expect(xliff?.attr(name)?.value).toMatch(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/);
    }
    for (const id of content.instruments.map(({ settings }) => settings.id)) {
      for (const kind of ['group', 'unit']) {
        const elements = findAll(document, `//x:file[@id="${id}"]//x:${kind}`);
        expect(elements.length).toBeGreaterThan(5);
        expect(new Set(elements.map((element) => element.attr('id')?.value)).size).toBe(elements.length);
      }
    }
    for (const segment of findAll(document, '//x:segment[@subState]')) {
      expect(segment.attr('state')).not.toBeNull();
      expect(segment.attr('subState')?.value).toMatch(/^[^\s:]+:[^\s:]+$/);
    }
    expect(findAll(document, '//x:segment[not(@state="initial")][not(x:target)]')).toEqual([]);
  });

  it('keeps the rules of the glossary module (our own checks, not the schema of the module)', () => {
    using document = parse(exported);
    const glossaries = findAll(document, '//g:glossary');
    expect(glossaries.length).toBeGreaterThan(20);
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

  it('has a file for each instrument, a group for each provision and a unit for each text, in the order of the text', () => {
    using document = parse(exported);
    const idsOf = (path: string) => findAll(document, path).map((element) => element.attr('id')?.value);
    expect(idsOf('//x:file')).toEqual(content.instruments.map(({ settings }) => settings.id));
    expect(idsOf('//x:file[@id="ferry-2023"]/x:group').slice(0, 8)).toEqual([
      'instrument',
      'notice',
      'preamble',
      'sec-1',
      'sec-1-1',
      'sec-1-2',
      'sec-2',
      'sec-2-1',
    ]);
    expect(idsOf('//x:file[@id="ferry-2023"]/x:group[@id="notice"]/x:unit')).toEqual([
      'notice-heading',
      'notice-addressee',
      'notice-s1',
      'notice-s2',
      'notice-signature',
      'notice-date',
    ]);
  });

  it('says all that a translator needs of a small instrument, and no more', () => {
    const { instruments, termbase, translations, ...rest } = small.sampleContent();
    const [service, ...others] = termbase.concepts.toSorted((a, b) => b.zh.length - a.zh.length);
    if (service === undefined) throw new Error('The sample lacks concepts.');
    const changed: Content = {
      ...rest,
      instruments: instruments.slice(0, 1),
      termbase: {
        ...termbase,
        concepts: [{ ...service, enCaution: ['premium', 'only'], note: 'Count them.' }, ...others],
      },
      translations: translations.map((file) => ({
        ...file,
        pairs: file.pairs.map((pair) => (pair.id === 's2' ? { ...pair, note: 'Two\nlines <now>.' } : pair)),
      })),
    };
    expectFile(join(import.meta.dirname, 'fixtures/xliff/first.xlf'), exportContent(changed));
  });

  it('gives a pair its state and the terms that its Chinese names', () => {
    const unit = getUnit(exported, 'measure-5-heading');
    expect(unit).toContain('<segment state="reviewed">');
    expect(unit).toContain('<source>开展湿地公园分时预约</source>');
    expect(unit).toContain('<target>Carry out timed booking for wetland parks</target>');
    expect(unit).toContain('<gls:term>湿地公园</gls:term>');
    expect(getUnit(exported, 'measure-1-s1')).toContain('<segment state="final">');
    expect(getUnit(exported, 'measure-4-s1')).toContain('<segment state="translated">');
  });

  it('calls a stale pair initial, keeps its English, and quotes the Chinese it was made from', () => {
    const unit = getUnit(exported, 'measure-10-heading');
    expect(unit).toContain('<segment state="initial" subState="portal:stale">');
    expect(unit).toContain('<source>加强湖区渡运和湿地宣传</source>');
    expect(unit).toContain('<target>Strengthen publicity for ferry service on the lake</target>');
    expect(unit).toContain(
      '<note category="stale" appliesTo="target">The Chinese has changed since it was translated. It was: 加强湖区渡运宣传</note>',
    );
    expect(exported.split('portal:stale')).toHaveLength(4);
  });

  it('hands on the note of a pair, of its own text only', () => {
    expect(getUnit(exported, 'measure-3-s1')).toContain('<note category="translator">更新办法 is still');
    const notes = content.translations.flatMap(({ pairs }) => pairs.filter(({ note }) => note !== undefined));
    expect(exported.split('category="translator"')).toHaveLength(1 + notes.length);
  });

  it('gives a text without English no target', () => {
    const unit = getUnit(exported, 'measure-9-s1');
    expect(unit).toContain('<segment state="initial">');
    expect(unit).not.toContain('<target>');
  });

  it('says which headings are editorial', () => {
    expect(getUnit(exported, 'measure-3-heading')).toContain(
      '<note category="editorial" appliesTo="source">This heading is editorial: the issued text has none here.</note>',
    );
    expect(getUnit(exported, 'measure-3-s1')).not.toContain('category="editorial"');
    expect(getUnit(exported, 'measure-5-heading')).not.toContain('category="editorial"');
  });

  it('writes a character that XML cannot hold as a code point', () => {
    const translations = content.translations.map((file) => ({
      ...file,
      pairs: file.pairs.map((pair) => ({ ...pair, target: 'a\u0001\u001fb & <c>' })),
    }));
    const xml = exportContent({ ...content, translations });
    expect(getUnit(xml, 'measure-5-s2')).toContain(
      '<target>a<cp hex="0001"/><cp hex="001F"/>b &amp; &lt;c&gt;</target>',
    );
    expect(() => validate(xml)).not.toThrow();
  });

  it('is the same every time', () => {
    expect(exportContent(sampleContent())).toBe(exported);
  });
});

describe('advice on a concept', () => {
  const term = (changes: Parameters<typeof small.term>[3]) =>
    small.term('静湖', 'quiet lake', 'lakes', changes);
  const adviceOn = (changes: Parameters<typeof small.term>[3]) => {
    const xml = formatXliff({
      instruments: buildGraph(small.sampleContent()).instruments.slice(0, 1),
      translations: [],
      findTerms: () => [{ concept: term(changes), span: { start: 0, end: 1 }, within: null }],
    });
    return /<note category="terms">([^<]*)</.exec(xml)?.[1] ?? null;
  };

  it.each([
    ['nothing to say', {}, null],
    ['a wrong rendering', { enForbidden: ['dead lake'] }, '静湖 is “quiet lake”. Wrong: “dead lake”.'],
    [
      'renderings that say too much',
      { enCaution: ['silent', 'mute'] },
      '静湖 is “quiet lake”. Easily says too much: “silent”, “mute”.',
    ],
    ['a remark', { note: 'In winter only.' }, '静湖 is “quiet lake”. In winter only.'],
    [
      'all of it',
      { enForbidden: ['dead lake', 'no lake'], enCaution: ['mute'], note: 'In winter only.' },
      '静湖 is “quiet lake”. Wrong: “dead lake”, “no lake”. Easily says too much: “mute”. In winter only.',
    ],
  ])('with %s', (_, changes, advice) => {
    expect(adviceOn(changes)).toBe(advice);
  });
});
