import type { Reason } from "../check/verdicts/finding";
import type { Known } from "../check/answers/known";
import type { Span } from "../prose/question";
import type { Period } from "../quantity/period";
import type { Replacement } from "./applyEdits";

/** A stretch of the old text with what stands there now. No stretch is empty, and none overlaps another. */
export interface Edit extends Span {
  readonly old: string;
  readonly text: string;
  readonly why: EditReason;
  /** What the new figure rests on: value, cells and rule. */
  readonly known?: Known;
}

/**
 * `time`: the year moved on; `figure`: said again; `filled`: a mask filled in; `word`: a word that says which way, or claims; `name`: whose it is; `field`: a figure became
 * one that is filled in each year.
 */
export type EditReason = "time" | "figure" | "filled" | "word" | "name" | "field";

/** A stretch of the old text that stays as it is and is to be looked at by a person. */
export interface Open extends Span {
  readonly text: string;
  readonly why: OpenReason;
  /** What the workbook has, where it has something. */
  readonly known?: Known;
  /** `not-understood`: which cells were not. */
  readonly reason?: Reason;
  /** `several`: the figures that may be meant and that its words can say. */
  readonly candidates?: readonly Candidate[];
}

/** A figure that may be meant, and the changes to the old text that would say it. */
export interface Candidate {
  readonly known: Known;
  readonly changes: readonly Replacement[];
}

/**
 * `no-source`: the workbook does not tell; `not-understood`: it may, in cells that were not understood; `several`: several of its figures may be meant; `wording`: the words do not hold and
 * cannot be turned; `not-held`: what would have been written did not hold when it was checked; `unlike`: the workbook has another figure; `fixed-time`: a date or a span of
 * years that need not move on.
 */
export type OpenReason =
  "no-source" | "not-understood" | "several" | "wording" | "not-held" | "unlike" | "fixed-time";

/** An old text brought up to date, or a template filled in. */
export interface Revision {
  readonly original: string;
  readonly text: string;
  readonly subject: string;
  /** The year that the old text is about, where it is known. */
  readonly from?: number;
  readonly period?: Period;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  readonly open: readonly Open[];
}
