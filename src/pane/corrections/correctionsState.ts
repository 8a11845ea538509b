import type { Problem } from "../../problem";
import { NO_CORRECTIONS, type Corrections } from "../../tables/corrections/corrections";

/** What the pane knows of the corrections of the open workbook. */
export interface CorrectionsState {
  readonly corrections: Corrections;
  /** What the workbook holds in their place and nobody can read; it stays there until the user gives it up. */
  readonly unreadable?: string;
  /** Why they could not be read from the workbook, or saved in it. */
  readonly problem?: Problem;
  /** The workbook cannot hold them. */
  readonly unsaved: boolean;
}

export type CorrectionsEvent =
  | { readonly type: "loaded"; readonly corrections: Corrections }
  | { readonly type: "unreadable"; readonly text: string }
  | { readonly type: "homeless" }
  | { readonly type: "changed"; readonly corrections: Corrections }
  | { readonly type: "givenUp" }
  | { readonly type: "saved" }
  | { readonly type: "failed"; readonly problem: Problem };

export const unreadCorrections: CorrectionsState = { corrections: NO_CORRECTIONS, unsaved: false };

/** The state after an event. What could not be saved is kept in the pane all the same. */
export function correctionsState(
  state: CorrectionsState,
  event: CorrectionsEvent,
): CorrectionsState {
  const { corrections, unreadable, unsaved } = state;
  switch (event.type) {
    case "loaded":
      return { corrections: event.corrections, unsaved: false };
    case "unreadable":
      return { corrections: NO_CORRECTIONS, unreadable: event.text, unsaved: false };
    case "homeless":
      return { ...state, unsaved: true };
    case "changed":
      return { ...state, corrections: event.corrections };
    case "givenUp":
    case "saved":
      return {
        corrections,
        unsaved,
        ...(event.type === "saved" && unreadable !== undefined && { unreadable }),
      };
    case "failed":
      return { ...state, problem: event.problem };
  }
}
