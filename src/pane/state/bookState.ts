import type { Problem } from "../../problem";
import type { BookView } from "../engine/bookView";

/** What the pane knows of the open workbook. */
export interface BookState {
  readonly phase: Phase;
  /** How far the workbook has been read, from 0 to 1. */
  readonly progress: number;
  /** The last reading; it stays while the workbook is read again, so that nothing flickers. */
  readonly reading?: BookView;
  /** Why the last attempt failed. */
  readonly problem?: Problem;
  /** The workbook has changed since the reading on show. */
  readonly stale: boolean;
  /** How many readings have been shown. */
  readonly revision: number;
  /** The host does not tell of changes: only the user can ask for a new reading. */
  readonly unwatched: boolean;
  /** A bug of ours, to be thrown where React can catch it. */
  readonly crash?: { readonly error: unknown };
}

export type Phase = "reading" | "understanding" | "ready" | "failed" | "cancelled";

export type BookEvent =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly fraction: number }
  | { readonly type: "fetched" }
  | { readonly type: "changed" }
  | { readonly type: "understood"; readonly reading: BookView; readonly stale?: boolean }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "unwatched" }
  | { readonly type: "crashed"; readonly error: unknown };

export const unreadBook: BookState = {
  phase: "reading",
  progress: 0,
  stale: false,
  revision: 0,
  unwatched: false,
};

/** The state after an event. A failure keeps the last reading, a new reading clears the failure. */
export function bookState(state: BookState, event: BookEvent): BookState {
  switch (event.type) {
    case "started":
      return { ...state, phase: "reading", progress: 0 };
    case "progressed":
      return { ...state, progress: Math.max(state.progress, Math.min(event.fraction, 1)) };
    case "fetched":
      return { ...state, phase: "understanding", progress: 1 };
    case "changed":
      return { ...state, stale: true };
    case "cancelled":
      return { ...state, phase: "cancelled", stale: state.reading !== undefined };
    case "understood":
      return {
        phase: "ready",
        progress: 1,
        reading: event.reading,
        stale: event.stale === true,
        revision: state.revision + 1,
        unwatched: state.unwatched,
      };
    case "failed":
      return { ...state, phase: "failed", problem: event.problem };
    case "unwatched":
      return { ...state, unwatched: true };
    case "crashed":
      return { ...state, phase: "failed", crash: { error: event.error } };
  }
}
