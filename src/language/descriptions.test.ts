import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UiKey } from './translate.ts';
import descriptions from './ui/descriptions.json' with { type: 'json' };
import en from './ui/en.json' with { type: 'json' };
import zh from './ui/zh.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** The keys of texts in their order. The forms of a plural are one text for whoever translates. */
const keysOf = (texts: Texts) => [
  ...new Set(Object.keys(texts).map((key) => key.replace(/_(?:one|other)$/, ''))),
];

/** What is filled in: `{{name}}` at build time, also where the text writes `{{name, nested}}`; `{name}` in the browser. */
const variablesOf = (text: string) =>
  new Set(
    [...text.matchAll(/\{\{(\w+)(?:, nested)?\}\}|\{(\w+)\}/g)].map(([, built, filled]) =>
      built === undefined ? `{${filled ?? ''}}` : `{{${built}}}`,
    ),
  );

/** A text as its bare words, so that capitals and marks at its ends make no difference. */
const wordsOf = (text: string) => text.toLowerCase().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

/**
 * What translators are not told, or told wrongly, one sentence each.
 *
 * @param texts The interface texts, one record for each language.
 * @param descriptions What says of each key where it stands, what its variables hold, and how long it may be.
 */
function findUndescribed(texts: readonly Texts[], descriptions: Texts): string[] {
  const described = Object.keys(descriptions);
  const known = new Set(texts.flatMap(keysOf));
  const faults = [
    ...[...known].filter((key) => !described.includes(key)).map((key) => `“${key}” has no description.`),
    ...described.filter((key) => !known.has(key)).map((key) => `“${key}” is described and has no text.`),
  ];
  for (const inLanguage of texts) {
    const order = keysOf(inLanguage).filter((key) => described.includes(key));
    const own = described.filter((key) => order.includes(key));
    const moved = order.find((key, index) => key !== own[index]);
    if (moved !== undefined) faults.push(`“${moved}” is described in another place than its text has.`);
  }
  for (const [key, description] of Object.entries(descriptions)) {
    const forms = texts.flatMap((inLanguage) =>
      [key, `${key}_one`, `${key}_other`].flatMap((form) => inLanguage[form] ?? []),
    );
    const used = variablesOf(forms.join('\n'));
    const named = variablesOf(description);
    faults.push(
      ...[...used.difference(named)].map((name) => `The description of “${key}” does not name ${name}.`),
      ...[...named.difference(used)].map((name) => `The description of “${key}” names ${name} without use.`),
    );
    if (wordsOf(description) === '') faults.push(`The description of “${key}” is empty.`);
    else if (forms.some((form) => wordsOf(form) === wordsOf(description)))
      faults.push(`The description of “${key}” repeats the text.`);
  }
  return faults;
}

/** Keys that a JSON text has more than once, of which readers of JSON see only the last. */
const findRepeatedKeys = (json: string) => {
  const keys = [...json.matchAll(/^\s*"([^"]+)":/gm)].map((match) => match[1]);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};

test('every interface text is described to translators, with its variables, in the order of the texts', () => {
  const complete: Readonly<Record<UiKey, string>> = descriptions;
  expect(findUndescribed([zh, en], complete)).toEqual([]);
});

test.each(['zh', 'en', 'descriptions'])('no key stands twice in %s.json', (name) => {
  const json = readFileSync(new URL(`ui/${name}.json`, import.meta.url), 'utf8');
  expect(findRepeatedKeys(json)).toEqual([]);
});

describe('faults are found', () => {
  const chinese = { open: '打开', size: '{{size}} MB', left: '剩 {count} 个', named: '“{{name, nested}}”' };
  const english = {
    open: 'Open it',
    size_one: '{{size}} megabyte',
    size_other: '{{size}} megabytes',
    left: '{count} left',
    named: '“{{name, nested}}”',
  };
  const good = {
    open: 'Button.',
    size: 'Size; {{size}} is a number.',
    left: 'Said below the list; {count} is a number.',
    named: 'Heading; {{name, nested}} is a term.',
  };
  const find = (faulty: Texts) => findUndescribed([chinese, english], faulty);

  test('none where all is described', () => expect(find(good)).toEqual([]));

  test('a key without a description', () => {
    const { open, size, left } = good;
    expect(find({ open, size, left })).toEqual(['“named” has no description.']);
  });

  test('a description without a key', () => {
    expect(find({ ...good, gone: 'Link.' })).toEqual(['“gone” is described and has no text.']);
  });

  test('another order, in either language', () => {
    const { open, ...others } = good;
    expect(find({ ...others, open })).toHaveLength(2);
    const { open: opened, ...rest } = english;
    expect(findUndescribed([chinese, { ...rest, open: opened }], good)).toEqual([
      '“size” is described in another place than its text has.',
    ]);
  });

  test('a variable that is not named, or named as what the browser fills in', () => {
    expect(find({ ...good, size: 'Size of the file.' })).toEqual([
      'The description of “size” does not name {{size}}.',
    ]);
    expect(find({ ...good, size: 'Size; {size} is a number.' })).toEqual([
      'The description of “size” does not name {{size}}.',
      'The description of “size” names {size} without use.',
    ]);
    expect(find({ ...good, left: 'Said below the list.' })).toEqual([
      'The description of “left” does not name {count}.',
    ]);
    expect(find({ ...good, named: 'Heading with a term.' })).toEqual([
      'The description of “named” does not name {{name}}.',
    ]);
  });

  test('a variable that no text has', () => {
    expect(find({ ...good, open: 'Button; {{file}} is a file.' })).toEqual([
      'The description of “open” names {{file}} without use.',
    ]);
  });

  test('a description that repeats the text in either language, or says nothing', () => {
    expect(find({ ...good, open: 'Open it.' })).toEqual(['The description of “open” repeats the text.']);
    expect(find({ ...good, open: '打开' })).toEqual(['The description of “open” repeats the text.']);
    expect(find({ ...good, open: ' …' })).toEqual(['The description of “open” is empty.']);
  });

  test('a key that stands twice', () => {
    expect(findRepeatedKeys('{\n  "open": "Open",\n  "close": "Close",\n  "open": "Opened"\n}\n')).toEqual([
      'open',
    ]);
  });
});
