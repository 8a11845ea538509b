/**
 * Everything that can be wrong with a user's data, as a closed list, and the `Result` that carries it.
 *
 * Data that is not fit is a value, never an exception: exceptions are kept for our own bugs.
 * The sentence for each code stands in `problemSentence.ts`.
 */
export type ProblemCode =
  // a single metric
  | "missing-value"
  | "not-a-number"
  | "error-value"
  | "approximate-value" // 近60 is kept as written, never counted with
  | "zero-base"
  | "negative-base"
  | "zero-whole"
  | "zero-target"
  | "zero-change" // the whole did not move: nothing to contribute to
  | "opposite-changes" // the part went one way, the whole the other
  | "negative-value"
  | "not-positive" // zero or less where only more than zero has a meaning
  | "unit-mismatch"
  | "shape-mismatch"
  | "no-peers"
  | "not-among-peers"
  | "ambiguous-zero"
  | "ambiguous-rate"
  | "too-few-years"
  | "missing-weights"
  | "invalid-option"
  | "no-reference" // values where the cells themselves are needed
  // reading a sheet
  | "empty-workbook"
  | "no-table"
  | "no-header"
  | "no-numbers"
  | "no-label-column"
  | "unclear-layout" // neither the headers nor the names say whether rows are indicators or regions
  | "unclear-header" // a column or row whose heading says nothing we know
  | "placeholder" // xx.x%: still to be filled in
  | "text-in-number-column"
  | "several-figures" // 300、500: which is which is not said
  | "merged-figure" // one figure merged over several rows or columns
  | "missing-unit" // a blank in the column of units, or several in one cell
  | "duplicate-entity"
  | "no-subject" // firms or totals only: nobody to write about
  | "unknown-subject"
  | "unknown-period"
  | "sheet-too-large"
  // what the user put right
  | "unreadable-settings"
  | "unreadable-wording" // settings of how the text is worded
  | "unreadable-edits"
  | "unknown-figure"
  | "unreadable-frozen"
  | "settings-too-large"
  | "correction-unmatched"
  | "correction-ambiguous"
  // the host
  | "unreadable-file"
  | "encrypted-file"
  | "legacy-file" // an old .xls
  | "host-busy"
  | "host-failed"
  | "no-range-selected"
  | "unknown-sheet"
  | "merged-in-the-way"
  | "one-cell-only"
  | "text-too-long"
  | "too-many-formulas"
  | "circular-reference"
  | "beyond-sheet"
  | "name-taken"
  // the narrative: what was left unsaid, or said with a warning
  | "no-previous-period"
  | "stored-differs"
  | "goal-below-base" // a goal that asks for less than there is
  | "rounded-sum"
  | "unequal-sum"
  | "balanced-part"
  | "part-exceeds-whole" // more came through than had been applied for
  | "unlike-bases" // one growth rate stated, the other computed: perhaps at different prices
  | "conflicting-values"
  | "forecast-value"
  | "changed-peers"
  | "left-out-by-length";

export interface Problem {
  readonly code: ProblemCode;
  /** Words the sentence needs: a cell address, a sheet name, a limit. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse(
  code: ProblemCode,
  detail?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}
