import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openPage, provide } from '../../tests/dom/open-page.ts';

const program = readFileSync(new URL('../../../public/embed/host.js', import.meta.url), 'utf8');

/** A frame as the page around embeds has it, and what it is asked. */
function makeFrame(src: string, style: Record<string, string> = {}) {
  const asked: [unknown, string][] = [];
  const contentWindow = { postMessage: (message: unknown, origin: string) => asked.push([message, origin]) };
  return {
    src,
    style: { cssText: '', ...style },
    parentNode: { style: { padding: '1px' } },
    contentWindow,
    asked,
  };
}

type Frame = ReturnType<typeof makeFrame>;

/** Opens a page elsewhere with these frames and the portal's program in it. */
function open(frames: readonly Frame[]): void {
  openPage('<main></main>');
  provide(document, 'querySelectorAll', () => frames);
  provide(document, 'currentScript', { src: 'https://portal.example/base/embed/host.js?v=1' });
  runInThisContext(program);
}

/** A message of a frame about its height. */
function report({ contentWindow }: Frame, embedHeight: unknown, origin = 'https://portal.example'): void {
  const values = { data: { embedHeight }, origin, source: contentWindow };
  dispatchEvent(
    Object.defineProperties(
      new Event('message'),
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
    ),
  );
}

const ours = 'https://portal.example/base/zh/embed/plan/1/';
const sized = ';position:static;box-sizing:content-box;border:0;height:321px';

test('only frames of this portal’s embeds are asked and given their height', () => {
  const frame = makeFrame(ours);
  const others = [
    'https://portal.example/base/zh/plan/1/',
    'https://portal.example/zh/embed/plan/1/',
    `https://elsewhere.example/?${ours}`,
  ].map((src) => makeFrame(src));
  open([frame, ...others]);
  for (const each of [frame, ...others]) report(each, 321);
  expect(frame.asked).toEqual([['embedHeight', '*']]);
  expect(frame.style.cssText).toBe(sized);
  expect(others.map(({ asked, style }) => [asked, style.cssText])).toEqual(others.map(() => [[], '']));
});

test('each frame gets its own height', () => {
  const [one, two] = [makeFrame(ours), makeFrame(ours.replace('zh', 'en'))];
  open([one, two]);
  report(two, 321);
  expect([one.style.cssText, two.style.cssText]).toEqual(['', sized]);
});

test.each([98, 20_001, 321.5, '321', undefined, Number.NaN])('%s is no height', (height) => {
  const frame = makeFrame(ours);
  open([frame]);
  report(frame, height);
  expect(frame.style.cssText).toBe('');
});

test('who is not the portal is not listened to', () => {
  const frame = makeFrame(ours);
  open([frame]);
  report(frame, 321, 'https://elsewhere.example');
  expect(frame.style.cssText).toBe('');
});

test('a frame that was held in proportion is let go', () => {
  const [held, free] = [makeFrame(ours, { position: 'absolute' }), makeFrame(ours)];
  open([held, free]);
  report(held, 321);
  report(free, 321);
  expect([held.parentNode.style.padding, free.parentNode.style.padding]).toEqual([0, '1px']);
});
