import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { element, formatXml } from './xml.ts';

test('sets elements on lines of their own and leaves text as it is', () => {
  const root = element('a', { 'xml:lang': 'en' }, [
    element('b:c', { d: '1' }, [' x ']),
    element('mixed', {}, ['one ', element('e'), ' two']),
    element('empty'),
  ]);
  expect(formatXml({ '': 'urn:a', b: 'urn:b' }, root).split('\n')).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<a xmlns="urn:a" xmlns:b="urn:b" xml:lang="en">',
    '  <b:c d="1"> x </b:c>',
    '  <mixed>one <e/> two</mixed>',
    '  <empty/>',
    '</a>',
    '',
  ]);
});

test('what is markup in a text or an attribute comes out as it went in', () => {
  const hostile = `<script>&amp;"'?>]]>{{x}}`;
  using document = XmlDocument.fromString(formatXml({}, element('a', { b: hostile }, [hostile])));
  expect([document.root.attr('b')?.value, document.root.content]).toEqual([hostile, hostile]);
});

test('a character that XML has no place for is replaced, so that the document can be read', () => {
  using document = XmlDocument.fromString(formatXml({}, element('a', { b: '\u0001' }, ['x\u0000y\uffffz'])));
  expect([document.root.attr('b')?.value, document.root.content]).toEqual(['\ufffd', 'x\ufffdy\ufffdz']);
});
