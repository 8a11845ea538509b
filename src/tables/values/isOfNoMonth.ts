import { hintsAt } from "../../lexicon/hints";
import type { Period } from "../../quantity/period";
import type { Column } from "../layout/columns";
import { isHeld } from "../words/combineMeasures";
import { isOfChange } from "../words/isOfChange";
import { anchorPeriod } from "./anchorPeriod";
import { spanPeriod } from "./spanPeriod";

/**
 * Whether a column is of a month, or a quarter, that its table does not name: 当月, 本季度, and what stands behind them and says no time of its
 * own, or only 上年同期.
 */
export function isOfNoMonth(values: readonly Column[], index: number, anchor: Period): boolean {
  const column = values[index];
  if (!column) return false;
  if (isOfUnknownSpan(column, anchor)) return true;
  const { measure, time, span, counting } = column.label;
  const isSamePeriod = hintsAt(column.text, "same-period");
  if (span || counting || time?.months || (time && !isSamePeriod)) return false;
  if (!isSamePeriod && !isOfChange(measure) && !isHeld(measure)) return false;
  const level = values
    .slice(0, index)
    .reverse()
    .find((one) => one.label.measure === undefined && !hintsAt(one.text, "same-period"));
  return level !== undefined && isOfUnknownSpan(level, anchor);
}

function isOfUnknownSpan({ label: { span, time } }: Column, anchor: Period): boolean {
  return span !== undefined && !spanPeriod(span, time ? anchorPeriod(time, anchor) : anchor);
}
