import type { Engine } from "./engine";
import type { Session } from "./session";

/** In the page's own thread: where no worker can be had, the pane is slower, not dead. */
export function localEngine(): Engine {
  const session: Promise<Session> = import(/* webpackChunkName: "session" */ "./session").then(
    ({ startSession }) => startSession(),
  );
  let stopped = false;
  return {
    async ask(name, ask) {
      const answer = (await session)(name, ask);
      return stopped ? new Promise(() => {}) : answer;
    },
    stop() {
      stopped = true;
    },
  };
}
