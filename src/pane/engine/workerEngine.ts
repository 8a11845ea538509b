import type { Engine } from "./engine";
import { localEngine } from "./localEngine";
import type { Ask } from "./messages";

interface Answered {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

interface Waiting {
  readonly ask: Ask;
  readonly take: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

/**
 * The core in a worker, so that neither the pane nor the cells that call our functions wait for it. Where the worker cannot
 * be started, by policy or for want of its file, what was asked is answered in the page's own thread.
 */
export function workerEngine(): Engine {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let stopped = false;
  let hasAnswered = false;
  let local: Engine | undefined;
  const worker = startWorker();

  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };

  const goLocal = () => {
    if (local || stopped) return;
    const engine = (local = localEngine());
    for (const [id, { ask, take, fail }] of waiting) {
      waiting.delete(id);
      engine.ask(ask.name, ask.ask as never).then(take as (answer: unknown) => void, fail);
    }
  };

  if (worker) {
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      hasAnswered = true;
      const one = settle(data.id);
      if (data.fault === undefined) one?.take(data.answer as never);
      else one?.fail(new Error(data.fault));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (!hasAnswered) return goLocal();
      const error = new Error(event.message);
      for (const id of [...waiting.keys()]) settle(id)?.fail(error);
    });
  } else goLocal();

  return {
    ask(name, ask) {
      if (local) return local.ask(name, ask);
      return new Promise((take, fail) => {
        const id = (count += 1);
        const whole = { name, ask } as Ask;
        waiting.set(id, { ask: whole, take, fail });
        worker?.postMessage({ id, ask: whole });
      });
    },
    stop() {
      stopped = true;
      waiting.clear();
      worker?.terminate();
      local?.stop();
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(
      /* webpackChunkName: "engine" */ new URL("./engine.worker.ts", import.meta.url),
    );
  } catch {
    return undefined;
  }
}
