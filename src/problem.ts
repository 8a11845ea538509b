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
  | "uncalculated-formula" // saved by a program that does not calculate
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
  | "few-of-the-peers" // the members printed are far from making up their total
  | "ambiguous-zero"
  | "ambiguous-rate"
  | "unlikely-percent" // 0.0233 and 0.0254 said to be per cent: nothing would be left in print
  | "unlikely-years" // 2017 years between two figures
  | "unlikely-place" // 45032nd: a 4/16 that became a date
  | "ambiguous-group" // a blank in the column of groups: merged with the one above, or of no group
  | "too-few-years"
  | "redefined" // a note says that the years are not counted alike
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
  | "unknown-year" // figures of 本年 in a workbook that nowhere says which year that is
  | "missing-indicator-name" // figures of years whose indicator stands nowhere
  | "unclear-header" // a column or row whose heading says nothing we know
  | "repeated-header" // two columns that say the same of their figures
  | "placeholder" // xx.x%: still to be filled in
  | "text-in-number-column"
  | "unreadable-format" // the number format shows something that the number does not bear out
  | "several-figures" // 300、500: which is which is not said
  | "merged-figure" // one figure merged over several rows or columns
  | "missing-unit" // a blank in the column of units, or several in one cell
  | "duplicate-entity"
  | "sum-breaks" // parts make up the total in the other columns and not in this one
  | "part-above-total"
  | "place-breaks" // a stated place that is not the place of its value
  | "growth-breaks" // a stated rate that its levels do not bear out, while they do the others
  | "no-subject" // firms or totals only: nobody to write about
  | "unknown-subject"
  | "unknown-period"
  | "sheet-too-large"
  | "too-many-columns"
  | "layout-unread" // merged cells or hidden rows of which Excel did not tell
  // what the user put right
  | "unreadable-settings"
  | "unreadable-wording" // settings of how the text is worded
  | "unreadable-edits"
  | "unknown-figure"
  | "unreadable-frozen"
  | "settings-too-large"
  | "correction-unmatched"
  | "correction-ambiguous"
  | "correction-no-places" // figures that can be no places
  // a file
  | "unreadable-file"
  | "missing-file"
  | "folder" // where a file is asked for
  | "no-access"
  | "empty-file"
  | "not-a-workbook"
  | "not-a-document" // no .docx: an old .doc, a .wps
  | "no-text" // a document of pictures, an empty file
  | "draft-too-long"
  | "text-file" // .csv
  | "markup-file" // a web page or another XML under the name of a workbook
  | "binary-workbook" // .xlsb
  | "encrypted-file"
  | "legacy-file" // an old .xls
  | "truncated-file"
  | "damaged-part"
  | "lost-part"
  | "lost-settings" // what the add-in had kept in the file
  | "declared-entities"
  | "too-many-parts"
  | "part-too-large"
  | "file-too-large"
  | "too-many-blanks"
  | "too-many-merges"
  | "format-too-long"
  // the host
  | "cancelled" // the user, or something newer, has ended it
  | "host-busy"
  | "host-failed"
  | "host-protected" // a sheet, or the whole file, that may not be changed
  | "host-too-much" // more than Excel takes, or gives, at once
  | "host-lost" // the connection to the open workbook
  | "cells-apart" // figures that a chart cannot take together
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
  | "all-of-it" // a share of 100 %
  | "broken-series" // a year in between is missing
  | "small-base" // a rate of so few says little: 由1个增加到2个
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
