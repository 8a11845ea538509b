import type { Engine } from "./engine";
import type { AskName } from "./messages";

/** What hands a workbook over; everything else must wait until one has been understood. */
const HANDS_OVER: ReadonlySet<AskName> = new Set(["begin", "rows", "understand"]);

/**
 * An engine that can be stopped and goes on with the next workbook it is handed. What is asked in between is answered once
 * that is understood.
 */
export function restartingEngine(start: () => Engine): Engine {
  let current: Engine | undefined;
  let understood = never();

  return {
    async ask(name, ask) {
      if (!HANDS_OVER.has(name)) await understood.promise;
      const engine = (current ??= start());
      const answer = await engine.ask(name, ask);
      if (name === "understand" && engine === current) understood.reach();
      return answer;
    },
    stop() {
      current?.stop();
      current = undefined;
      if (understood.isReached) understood = never();
    },
  };
}

interface Moment {
  readonly promise: Promise<void>;
  readonly isReached: boolean;
  reach(): void;
}

function never(): Moment {
  let resolve = () => {};
  let isReached = false;
  const promise = new Promise<void>((reached) => {
    resolve = reached;
  });
  return {
    promise,
    get isReached() {
      return isReached;
    },
    reach() {
      isReached = true;
      resolve();
    },
  };
}
