import type { Answer, AskName, Asks } from "./messages";

/** Whatever reads, writes and checks for the pane, on a thread of its own where the host has one. */
export interface Engine {
  ask<Name extends AskName>(name: Name, ask: Asks[Name]["ask"]): Promise<Answer<Name>>;
  /** Ends what is being done; nothing that was asked is answered any more, and all must be sent again. */
  stop(): void;
}
