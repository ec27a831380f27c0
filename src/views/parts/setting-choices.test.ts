import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { formatSettings, listChoices, settingNames, storageKey } from './setting-choices.ts';

const script = readFileSync(new URL('../../browser/settings/apply.js', import.meta.url), 'utf8');

/** Classes on the root after the script has run, with something stored, or a storage that refuses. */
function apply(stored: string | null | Error): string[] {
  const classes: string[] = [];
  runInNewContext(script, {
    document: { documentElement: { classList: { add: (name: string) => classes.push(name) } } },
    localStorage: {
      getItem: (key: string) => {
        if (stored instanceof Error) throw stored;
        return key === storageKey ? stored : null;
      },
    },
  });
  return classes;
}

test('every choice that can be stored is applied again, and the page knows that scripts run', () => {
  const classes = settingNames.flatMap((name) =>
    listChoices(name).flatMap(([, className]) => className ?? []),
  );
  expect(classes.length).toBeGreaterThan(4);
  for (const className of classes) {
    expect(formatSettings([className])).toBe(className);
    expect(apply(formatSettings([className]))).toEqual(['js', className]);
  }
});

test('nothing else that may be stored gets onto the page', () => {
  expect(apply('size-large js-evil <b> theme-dark')).toEqual(['js', 'size-large', 'theme-dark']);
  expect(formatSettings(['js', 'has-sought-bar', 'size-largest'])).toBe('size-largest');
});

test('without a choice, or where storage is refused, the settings of the system decide', () => {
  expect(apply(null)).toEqual(['js']);
  expect(apply(new Error('refused'))).toEqual(['js']);
});

test('each setting has exactly one choice that leaves things as they are, the first', () => {
  for (const name of settingNames) {
    expect(listChoices(name).map(([, className]) => className === null)).toEqual(
      listChoices(name).map((_, index) => index === 0),
    );
  }
});
