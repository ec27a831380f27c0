/** Milliseconds that an ordinary machine at rest takes for the work of {@link measureSlowness}. */
const ordinary = 40;

/**
 * How much slower than an ordinary machine at rest this one is now, at least 1. A machine that is busy with other work is slower at
 * everything, also in time of the processor, and would otherwise fail a test for it.
 */
export function measureSlowness(): number {
  let hash = 0;
  const time = spentByThread(() => {
    for (let index = 0; index < 3e7; index++) hash = (hash * 31 + index) | 0;
  });
  if (hash === 0) throw new Error('The work for comparison was not done. Keep its result in use.');
  return Math.max(1, time / ordinary);
}

/** Milliseconds of processor time that this thread spends on some work. */
export function spentByThread(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(start).user / 1000;
}

/** Milliseconds of processor time that this process spends until some work is done, whatever its threads. */
export async function spentBy(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
