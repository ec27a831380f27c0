import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, readVerbs } from '../model/read/read-content.ts';
import { checkContent } from './check-content.ts';
import { listContentParts, prepareChecked } from './checked.ts';

const root = join(import.meta.dirname, '../..');
const content = readContent(root);
const input = { ...content, parts: listContentParts(content), verbs: readVerbs(root) };
const checked = prepareChecked(input);

/** The findings after `change` was made in the English of one pair. */
function findAfter(provision: string, id: string, from: string, to: string) {
  const translations = input.translations.map((file) => ({
    ...file,
    pairs: file.pairs.map((pair) =>
      file.provision === provision && pair.id === id
        ? { ...pair, target: pair.target.replace(from, to) }
        : pair,
    ),
  }));
  expect(translations).not.toEqual(input.translations);
  return checkContent(prepareChecked({ ...input, translations }));
}

describe('the content as it is', () => {
  it('has no finding', () => {
    expect(checkContent(checked)).toEqual([]);
  });

  it('has English for all 107 texts, each read a second time', () => {
    const pairs = content.translations.flatMap((file) => file.pairs);
    expect(checked.parts).toHaveLength(107);
    expect(checked.pairs).toHaveLength(107);
    expect(pairs.filter(({ state }) => state !== 'reviewed')).toEqual([]);
  });

  it('gives the rules something to compare', () => {
    const terms = checked.pairs.flatMap(({ names }) => names.filter(({ value }) => value.term));
    const bodies = checked.pairs.flatMap(({ names }) => names.filter(({ value }) => value.body));
    expect(terms.length).toBeGreaterThan(200);
    expect(bodies.length).toBeGreaterThan(15);
  });

  it('needs each of its recorded exceptions', () => {
    const { exceptions } = input.verbs;
    const compared = exceptions.filter(({ stillCompared }) => stillCompared === undefined);
    const needless = compared.filter((exception) => {
      const rest = exceptions.filter((other) => other !== exception);
      return checkContent({ ...checked, verbs: { ...input.verbs, exceptions: rest } }).length === 0;
    });
    expect(compared.length).toBeGreaterThan(0);
    expect(needless).toEqual([]);
  });
});

describe('a change for the worse', () => {
  it.each([
    ['measure-12', 'heading', 'advance rulings', 'pre-rulings', 'wrong-rendering'],
    ['measure-12', 's1', '30 to 90 days', '30 to 60 days', 'number'],
    ['measure-12', 's1', 'are permitted to', 'are encouraged to', 'verb-strength'],
    ['measure-11', 's1', '(except pharmaceuticals) ', '', 'term-rendering'],
    ['measure-9', 'heading', 'Permit', 'Support', 'verb-strength'],
    ['measure-14', 'heading', 'Explore carrying out', 'Carry out', 'verb-strength'],
    ['measure-21', 's3', 'Seek to carry', 'Carry', 'verb-strength'],
    ['measure-13', 's1', ' in principle', '', 'term-rendering'],
    ['measure-13', 's1', '24/7', '24-hour', 'number'],
    ['measure-6', 's1', 'Civil Aviation Administration of China', 'aviation authority', 'body-name'],
    ['measure-17', 's1', 'study and formulate', 'formulate', 'verb-strength'],
    ['measure-20', 's1', 'logistics center', 'logistics centre', 'spelling'],
    ['measure-26', 's1', 'immediate review upon', 'immediate approval upon', 'term-rendering'],
    ['notice', 'date', 'July 5', 'July 6', 'number'],
    ['notice', 'signature', 'Beijing Municipal Commerce Bureau', 'Ministry of Commerce', 'body-name'],
    ['instrument', 'docNumber', 'No. 3', 'No. 8', 'number'],
    ['sec-2', 'heading', 'Tasks', 'Tasks.', 'punctuation'],
    ['sec-1-1', 's1', 'Beijing-Tianjin-Hebei', '京津冀', 'chinese-left'],
  ])('in %s %s (%s → %s) is found by its rule', (provision, id, from, to, rule) => {
    const findings = findAfter(provision, id, from, to);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    expect(findings.filter(({ file }) => !file.endsWith(`/${provision}.yaml`))).toEqual([]);
  });
});
