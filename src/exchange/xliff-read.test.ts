import { describe, expect, it } from 'vitest';
import { readXliff } from './xliff-read.ts';

const head =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-CN" trgLang="en">';

function read(text: string) {
  return readXliff(new TextEncoder().encode(text), 'back.xlf');
}

/** A document with one unit. */
function readUnit(unit: string) {
  return read(`${head}<file id="t"><unit id="u">${unit}</unit></file></xliff>`);
}

describe('readXliff', () => {
  it('reads units with their place, file, segments, states and notes', () => {
    const { units, problems } = read(
      `${head}\n  <file id="t">\n    <notes><note>of the file</note></notes>\n    <group id="g">\n      <unit id="u">\n` +
        `<notes><note category="translator"> one\n two </note></notes>\n` +
        `<segment state="translated"><source>中 &amp; 文</source><target>A <![CDATA[<b>]]></target></segment>` +
        `</unit></group></file></xliff>`,
    );
    expect(problems).toEqual([]);
    expect(units).toEqual([
      {
        line: 5,
        column: 7,
        file: 't',
        id: 'u',
        notes: [{ category: 'translator', text: 'one two' }],
        segments: [{ source: '中 & 文', target: 'A <b>', state: 'translated', codes: [] }],
      },
    ]);
  });

  it('keeps text inside annotations and code points, and names inline codes', () => {
    const { units } = readUnit(
      '<segment><source>a<cp hex="0041"/></source><target>x <mrk id="m"><pc id="p">y</pc></mrk><ph id="1"/></target></segment>',
    );
    expect(units[0]?.segments).toEqual([{ source: 'aA', target: 'x y', state: null, codes: ['pc', 'ph'] }]);
  });

  it('tells an empty target from none', () => {
    const { units } = readUnit(
      '<segment><source>a</source><target/></segment><segment><source>b</source></segment>',
    );
    expect(units[0]?.segments.map(({ target }) => target)).toEqual(['', null]);
  });

  it('passes over modules, even where they reuse elements of the core', () => {
    const { units } = readUnit(
      '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>no</source><target>no</target></m:match></m:matches>' +
        '<segment><source>a</source><target>b</target></segment>',
    );
    expect(units[0]?.segments).toEqual([{ source: 'a', target: 'b', state: null, codes: [] }]);
  });

  it('passes over extensions inside a text, and what of the core stands in them', () => {
    const { units } = readUnit(
      '<segment><source>a<e:x xmlns:e="urn:e"><mrk id="m">no</mrk></e:x>b</source><target>c<e:y xmlns:e="urn:e"><e:mrk>no</e:mrk></e:y></target></segment>',
    );
    expect(units[0]?.segments).toEqual([{ source: 'ab', target: 'c', state: null, codes: [] }]);
  });

  it('passes over inline codes outside of all segments', () => {
    const { units, problems } = readUnit('<ph id="1"/><segment><source>a</source></segment><ph id="2"/>');
    expect(problems).toEqual([]);
    expect(units[0]?.segments).toEqual([{ source: 'a', target: null, state: null, codes: [] }]);
  });

  it('reads nothing after the place where the XML is malformed', () => {
    const { units, problems } = read(
      `${head}<file id="t"><unit id="u"></file></wrong><unit id="v"></unit></file></xliff>`,
    );
    expect(units).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('does not take bytes for UTF-16 by half a byte order mark', () => {
    for (const bytes of [
      [0xfe, 0x3c],
      [0xff, 0x3c],
      [0x3c, 0xff],
      [0x3c, 0xfe],
    ]) {
      expect(readXliff(Uint8Array.of(...bytes), 'back.xlf').problems.map(({ message }) => message)).toEqual([
        'The file is neither UTF-8 nor UTF-16 text.',
      ]);
    }
  });

  it('reads UTF-16 with the higher byte first', () => {
    const text = `\uFEFF${head}<file id="t"><unit id="u"><segment><source>中</source></segment></unit></file></xliff>`;
    expect(readXliff(Buffer.from(text, 'utf16le').swap16(), 'back.xlf').units[0]?.segments[0]?.source).toBe(
      '中',
    );
  });

  it('passes over what extensions put between texts, whatever it is called', () => {
    const { units } = readUnit(
      '<e:box xmlns:e="urn:e">no<segment xmlns="urn:oasis:names:tc:xliff:document:2.0"><source>no</source></segment></e:box>' +
        '<notes><e:note xmlns:e="urn:e">no</e:note><note>yes</note></notes>' +
        '<segment><source>a<e:x xmlns:e="urn:e">no</e:x></source><target>b</target></segment>',
    );
    expect(units).toEqual([
      {
        line: 1,
        column: 110,
        file: 't',
        id: 'u',
        notes: [{ category: null, text: 'yes' }],
        segments: [{ source: 'a', target: 'b', state: null, codes: [] }],
      },
    ]);
  });

  it('keeps notes of a file, a group and a unit apart, and text outside of all', () => {
    const { units, problems } = read(
      `${head}<file id="t">x<notes><note>file</note></notes><unit id="u">y<notes><note>one</note><note>two</note></notes>` +
        '<segment>z<source>a</source>z<target>b</target>z</segment>y</unit>' +
        '<unit id="v"><ignorable><source> </source></ignorable><segment><source>c</source></segment></unit></file></xliff>',
    );
    expect(problems).toEqual([]);
    expect(units.map(({ id, notes, segments }) => [id, notes.map(({ text }) => text), segments])).toEqual([
      ['u', ['one', 'two'], [{ source: 'a', target: 'b', state: null, codes: [] }]],
      ['v', [], [{ source: 'c', target: null, state: null, codes: [] }]],
    ]);
  });

  it('reads a unit or file without an id as one of no name, and a code point that is none as nothing', () => {
    const { units } = read(
      `${head}<file><unit><segment><source>a<cp/>b<cp hex="x"/></source></segment></unit></file></xliff>`,
    );
    expect(units[0]).toMatchObject({ file: '', id: '', segments: [{ source: 'a\u0000b\u0000' }] });
  });

  it('says where an element begins that begins on an earlier line than its name', () => {
    const { units } = read(
      `${head}<file id="t">\n<unit\n id="u"><segment><source>a</source></segment></unit></file></xliff>`,
    );
    expect(units[0]).toMatchObject({ line: 2, column: 1 });
  });

  it.each(['utf-16le', 'utf-8'] as const)('reads %s with a byte order mark', (encoding) => {
    const text = `\uFEFF${head}<file id="t"><unit id="u"><segment><source>中</source></segment></unit></file></xliff>`;
    expect(readXliff(Buffer.from(text, encoding), 'back.xlf').units[0]?.segments[0]?.source).toBe('中');
  });

  it.each([
    [
      `${head}\n<file id="t">\n  <unit></file></xliff>`,
      3,
      15,
      'The XML is malformed here: unexpected close tag.',
    ],
    [
      `${head}\n<file id="t"></fil>\n<group></group></xliff>\n<b/>`,
      2,
      19,
      'The XML is malformed here: unexpected close tag.',
    ],
    ['', 1, 1, 'The XML is malformed here: document must contain a root element.'],
    [`${head}\n&nbsp;</xliff>`, 2, 6, 'The XML is malformed here: undefined entity.'],
  ])('says where %j is malformed, once', (text, line, column, message) => {
    const { units, problems } = read(text);
    expect(units).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'back.xlf',
        line,
        column,
        message,
        hint: 'Correct the place, or have the translation tool save the file again.',
      },
    ]);
  });

  it.each([
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      'The file is no XLIFF 2: its first element is “xliff” in the namespace “urn:oasis:names:tc:xliff:document:1.2”.',
    ],
    [head.replace('2.1', '3.0') + '</xliff>', 'XLIFF version “3.0” cannot be read.'],
    [head.replace('zh-CN', 'ja') + '</xliff>', 'srcLang is “ja”, not “zh”.'],
    [head.replace('"en"', '"de"') + '</xliff>', 'trgLang is “de”, not “en”.'],
    [`<!DOCTYPE xliff [<!ENTITY a "b">]>${head}</xliff>`, 'A document type declaration stands here.'],
  ])('refuses %s', (text, message) => {
    const { units, problems } = read(text);
    expect(units).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]?.hint).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    [
      'no version',
      head.replace(' version="2.1"', ''),
      'XLIFF version “” cannot be read. Save it as XLIFF 2.1.',
    ],
    [
      'no language',
      head.replace(' srcLang="zh-CN"', ''),
      'srcLang is “”, not “zh”. Import a file that translates from Chinese to English.',
    ],
    [
      'another first element',
      head.replace('<xliff', '<body'),
      'The file is no XLIFF 2: its first element is “body” in the namespace “urn:oasis:names:tc:xliff:document:2.0”. Save it as XLIFF 2.1.',
    ],
  ])('refuses %s, at the first element', (_, start, sentences) => {
    const { problems } = read(`\n ${start}</${start.startsWith('<body') ? 'body' : 'xliff'}>`);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([sentences]);
    expect(problems[0]).toMatchObject({ file: 'back.xlf', line: 2, column: 2 });
  });

  it.each([
    ['2.0', 'ZH', 'EN-US'],
    ['2.1', 'zh-Hans', 'en'],
  ])('reads version %s from %s to %s', (version, source, target) => {
    const start = head.replace('2.1', version).replace('zh-CN', source).replace('"en"', `"${target}"`);
    expect(read(`${start}</xliff>`)).toEqual({ units: [], problems: [] });
  });

  it('refuses a document type declaration with its place and what to do', () => {
    const { problems } = read(`<!DOCTYPE xliff>\n${head}</xliff>`);
    expect(problems).toEqual([
      {
        file: 'back.xlf',
        line: 1,
        column: 16,
        message: 'A document type declaration stands here.',
        hint: 'Remove it: XLIFF needs none.',
      },
    ]);
  });

  it('refuses bytes that are no text', () => {
    const { problems } = readXliff(Uint8Array.of(0x3c, 0xb1, 0xb1), 'back.xlf');
    expect(problems).toEqual([
      {
        file: 'back.xlf',
        line: 0,
        column: 0,
        message: 'The file is neither UTF-8 nor UTF-16 text.',
        hint: 'Save it as XLIFF 2.1 in UTF-8.',
      },
    ]);
  });
});
