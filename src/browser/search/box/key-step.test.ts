import { expect, test } from 'vitest';
import { chooseStep, type ListState } from './key-step.ts';

const open: ListState = { isOpen: true, isEmpty: false, active: -1, count: 3 };
const closed: ListState = { ...open, isOpen: false };

test.each([
  ['ArrowDown', open, { to: 0 }],
  ['ArrowDown', { ...open, active: 1 }, { to: 2 }],
  ['ArrowDown', { ...open, active: 2 }, { to: -1 }],
  ['ArrowUp', open, { to: 2 }],
  ['ArrowUp', { ...open, active: 0 }, { to: -1 }],
  ['ArrowDown', closed, 'ask'],
  ['ArrowUp', closed, 'ask'],
  ['ArrowDown', { ...closed, isEmpty: true }, null],
  ['Enter', open, null],
  ['Enter', { ...open, active: 1 }, 'follow'],
  ['Enter', { ...closed, active: 1 }, null],
  ['Escape', open, 'close'],
  ['Escape', closed, null],
  ['Tab', { ...open, active: 1 }, null],
] as const)('%s with %j: %j', (key, state, expected) => {
  expect(chooseStep(key, state)).toEqual(expected);
});
