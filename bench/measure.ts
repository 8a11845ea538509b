/** Processor time of a piece of work, in milliseconds: the best of some rounds, and the one in the middle. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/**
 * Runs several pieces of work in turns, so that all of them meet the same machine. The best round is the one least
 * disturbed by other work.
 */
export function measureInTurns(
  work: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, Timing> {
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(work)) times.get(name)?.push(timed(run));
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, timingOf(taken)]));
}

export function measure(run: () => unknown, rounds: number): Timing {
  return timingOf(Array.from({ length: rounds }, () => timed(run)));
}

function timed(run: () => unknown): number {
  // Where node lets us: the garbage of one piece of work is not paid for by the next. A full collection would also have
  // the engine forget what it has learnt of the work.
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { best: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN };
}
