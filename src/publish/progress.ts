/** Where progress is shown. */
export interface Display {
  write(text: string): void;
  /** A terminal has one line that is drawn again and again; anything else, such as a log, gets lines that stay. */
  isTerminal: boolean;
}

/** Something that a build makes. */
export interface Step {
  name: string;
  /** How many of its things are made; only told when there is a total. */
  done: number;
  /** How many there are; `null` when nobody counts them. */
  total: number | null;
}

/** A terminal is drawn at most this often, and without one a step that takes long says at least this often where it is: milliseconds. */
const intervals = { terminal: 100, log: 10_000 } as const;

/** Says what a build is making, how many of how many, and for how many seconds. */
export interface Progress {
  /** Begins a step and ends the one before. */
  begin(name: string, total?: number): void;
  /** One more thing of the step is made, or so many in all. */
  advance(done?: number): void;
  /** Ends the step; `result` stands in place of its count. */
  end(result?: string): void;
  /** Draws the line of a terminal again, so that the seconds pass while nothing is counted. */
  redraw(): void;
  /** A line that stays. */
  say(line: string): void;
}

/** Starts to show progress; `now` is a clock in milliseconds. */
export function createProgress({ write, isTerminal }: Display, now: () => number): Progress {
  let running: { step: Step; startedAt: number; drawnAt: number } | undefined;
  // The cursor goes back to the start, so that a warning of somebody else does not begin in the middle of the line.
  const draw = (line: string) => write(`\r\u001B[K${line}\r`);
  const stay = (line: string) => write(isTerminal ? `\r\u001B[K${line}\n` : `${line}\n`);

  const show = (interval: number) => {
    const at = now();
    if (running === undefined || at - running.drawnAt < interval) return;
    running.drawnAt = at;
    (isTerminal ? draw : stay)(formatStep(running.step, at - running.startedAt));
  };
  const progress: Progress = {
    begin(name, total) {
      progress.end();
      const at = now();
      running = { step: { name, done: 0, total: total ?? null }, startedAt: at, drawnAt: at };
      if (isTerminal) show(0);
    },
    advance(done) {
      if (running === undefined) return;
      running.step.done = done ?? running.step.done + 1;
      show(isTerminal ? intervals.terminal : intervals.log);
    },
    end(result) {
      if (running === undefined) return;
      const { step, startedAt } = running;
      running = undefined;
      stay(
        formatStep(result === undefined ? step : { name: result, done: 0, total: null }, now() - startedAt),
      );
    },
    redraw() {
      if (isTerminal) show(intervals.terminal);
    },
    say: stay,
  };
  return progress;
}

/** `pages 312 of 888, 12.3 s`; without a total `pages, 12.3 s`. */
export function formatStep({ name, done, total }: Step, milliseconds: number): string {
  const count = total === null ? '' : ` ${done} of ${total}`;
  return `${name}${count}, ${(milliseconds / 1000).toFixed(1)} s`;
}
