import { hintsAt } from "../../lexicon/hints";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "./columns";

/**
 * 年初预算 beside 调整预算, where the rows are indicators: two states of one plan. The one that stands in the end is the target; the other is told by
 * its own name.
 */
export function budgetColumns(columns: readonly Column[]): Column[] {
  const plans = columns.filter(isPlan);
  const [last, ...others] = plans.filter(({ text }) => hintsAt(text, "revised"));
  const [first, ...more] = plans.filter((column) => column !== last);
  if (!last || !first || others.length > 0 || more.length > 0) return [...columns];
  const { text } = first;
  const stage = plainLabel(text.slice(text.lastIndexOf("·") + 1)).name.replace(/数?(?:\(.*)?$/, "");
  return columns.map((column) => (column === first ? { ...column, stage } : column));
}

/** A target of the table's own year and of what the rows name. */
function isPlan({ kind, label: { name, measure, time }, given }: Column): boolean {
  return kind === "value" && measure === "target" && name === "" && !time && !given;
}
