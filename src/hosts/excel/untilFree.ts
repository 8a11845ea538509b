import type { Result } from "../../problem";

/** Some ten minutes in all: a dialog may stand open for that long. */
const MOST_TRIES = 120;
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

/** Asks again and again, less and less often, while Excel is busy. */
export async function untilFree<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    const result = await ask();
    if (result.ok || result.problem.code !== "host-busy" || tries === MOST_TRIES) return result;
    await pause(Math.min(SHORTEST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
