import { describe, expect, it } from 'vitest';
import { createProgress, formatStep } from './progress.ts';

/** Progress with a clock that is set by hand, and what it has written. */
function start({ isTerminal }: { isTerminal: boolean }) {
  const written: string[] = [];
  const clock = { now: 5000 };
  const progress = createProgress({ write: (text) => written.push(text), isTerminal }, () => clock.now);
  return { progress, clock, written };
}

const line = (text: string) => `\r\u001B[K${text}\r`;
const lastLine = (text: string) => `\r\u001B[K${text}\n`;

describe('formatStep', () => {
  it('says what is made, how many of how many, and seconds', () => {
    expect(formatStep({ name: 'pages', done: 312, total: 888 }, 12_340)).toBe('pages 312 of 888, 12.3 s');
    expect(formatStep({ name: 'share kit', done: 0, total: 0 }, 0)).toBe('share kit 0 of 0, 0.0 s');
  });

  it('leaves the count out where nobody counts', () => {
    expect(formatStep({ name: 'programs and styles', done: 0, total: null }, 950)).toBe(
      'programs and styles, 0.9 s',
    );
  });
});

describe('on a terminal', () => {
  it('draws one line again and again, no oftener than ten times a second, and leaves its last state', () => {
    const { progress, clock, written } = start({ isTerminal: true });
    progress.begin('pages', 3);
    clock.now += 40;
    progress.advance();
    clock.now += 60;
    progress.advance();
    clock.now += 20;
    progress.advance();
    progress.end();
    expect(written).toEqual([
      line('pages 0 of 3, 0.0 s'),
      line('pages 2 of 3, 0.1 s'),
      lastLine('pages 3 of 3, 0.1 s'),
    ]);
  });

  it('lets the seconds pass while nothing is counted', () => {
    const { progress, clock, written } = start({ isTerminal: true });
    progress.begin('programs and styles');
    clock.now += 1500;
    progress.redraw();
    progress.redraw();
    expect(written).toEqual([line('programs and styles, 0.0 s'), line('programs and styles, 1.5 s')]);
  });

  it('clears the line before another one that stays', () => {
    const { progress, written } = start({ isTerminal: true });
    progress.say('910 pages');
    expect(written).toEqual([lastLine('910 pages')]);
  });
});

describe('without a terminal', () => {
  it('writes one line for each step that is done, without control characters', () => {
    const { progress, clock, written } = start({ isTerminal: false });
    progress.begin('content');
    clock.now += 400;
    progress.end('content: 32 measures');
    progress.begin('pages', 2);
    for (let page = 0; page < 2; page += 1) {
      clock.now += 500;
      progress.advance();
      progress.redraw();
    }
    progress.begin('search index', 7);
    progress.say('done');
    expect(written).toEqual(['content: 32 measures, 0.4 s\n', 'pages 2 of 2, 1.0 s\n', 'done\n']);
  });

  it('says every ten seconds where a long step is', () => {
    const { progress, clock, written } = start({ isTerminal: false });
    progress.begin('pages', 100);
    for (let done = 1; done <= 25; done += 1) {
      clock.now += 1000;
      progress.advance(done);
    }
    expect(written).toEqual(['pages 10 of 100, 10.0 s\n', 'pages 20 of 100, 20.0 s\n']);
  });
});

it('counts nothing between steps', () => {
  const { progress, written } = start({ isTerminal: false });
  progress.advance();
  progress.end();
  expect(written).toEqual([]);
});
