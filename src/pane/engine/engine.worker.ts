import type { Ask } from "./messages";
import { answerTo, startSession } from "./session";

interface Asked {
  readonly id: number;
  readonly ask: Ask;
}

/** The other end of `workerEngine`. A fault of ours is told as one and thrown there. */
const session = startSession();

addEventListener("message", ({ data: { id, ask } }: MessageEvent<Asked>) => {
  const fail = (error: unknown) => {
    postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : "" });
  };
  answerTo(session, ask).then((answer) => postMessage({ id, answer }), fail);
});
