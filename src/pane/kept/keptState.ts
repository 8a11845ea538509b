import type { Problem } from "../../problem";

/** What the pane knows of something the user makes and the workbook keeps. */
export interface KeptState<Kept> {
  readonly kept: Kept;
  /** It is known what the workbook holds, or that it holds nothing. */
  readonly known: boolean;
  /** What the workbook holds in its place and nobody can read; it stays there until the user gives it up. */
  readonly unreadable?: string | undefined;
  /** Why it could not be read from the workbook, or saved in it. */
  readonly problem?: Problem;
  /** The workbook cannot hold it. */
  readonly unsaved: boolean;
}

export type KeptEvent<Kept> =
  | { readonly type: "loaded"; readonly kept: Kept }
  /** What there is instead of the unreadable. */
  | { readonly type: "unreadable"; readonly text: string; readonly kept: Kept }
  | { readonly type: "homeless" }
  | { readonly type: "changed"; readonly kept: Kept }
  | { readonly type: "givenUp" }
  | { readonly type: "saved" }
  | { readonly type: "failed"; readonly problem: Problem };

/** Before the workbook has been asked. */
export function unread<Kept>(kept: Kept): KeptState<Kept> {
  return { kept, known: false, unsaved: false };
}

/** The state after an event. What could not be saved is kept in the pane all the same. */
export function keptState<Kept>(state: KeptState<Kept>, event: KeptEvent<Kept>): KeptState<Kept> {
  const { kept, known, unreadable, unsaved } = state;
  switch (event.type) {
    case "loaded":
      return { kept: event.kept, known: true, unsaved: false };
    case "unreadable":
      return { kept: event.kept, known: true, unreadable: event.text, unsaved: false };
    case "homeless":
      return { ...state, known: true, unsaved: true };
    case "changed":
      return { ...state, kept: event.kept };
    case "givenUp":
    case "saved":
      return {
        kept,
        known,
        unsaved,
        ...(event.type === "saved" && unreadable !== undefined && { unreadable }),
      };
    case "failed":
      return { ...state, problem: event.problem };
  }
}
