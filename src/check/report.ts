import type { Judgement } from "./verdicts/finding";
import type { Span, Statement } from "../prose/question";
import type { Known } from "./answers/known";
import type { DraftFinding } from "./findings/draftFinding";
import type { Period } from "../quantity/period";

/** A statement of the text with what was found of it. */
export interface Checked {
  readonly statement: Statement;
  readonly judgement: Judgement;
}

/** A text held against a workbook. */
export interface CheckReport {
  readonly text: string;
  /** Whose text it was taken for, as the text or the workbook calls them. */
  readonly subject: string;
  readonly period?: Period;
  readonly checked: readonly Checked[];
  readonly findings: readonly DraftFinding[];
  readonly unmentioned: readonly Known[];
  readonly sentences: readonly Span[];
}
