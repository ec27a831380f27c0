import type { Share } from './profile-shares.ts';

/** What a build has used. */
export interface BuildUsage {
  /** User and system time of the process and its threads. */
  cpuSeconds: number;
  /** The same of processes that it started, such as the indexer of full text; `null` where the system does not tell. */
  childSeconds: number | null;
  /** Most memory that the process held at once. */
  peakMegabytes: number;
  /** CPU by rooms and packages, the largest first; empty unless asked for. */
  shares: Share[];
}

/** All CPU of a build. */
export function sumCpu({ cpuSeconds, childSeconds }: BuildUsage): number {
  return cpuSeconds + (childSeconds ?? 0);
}
