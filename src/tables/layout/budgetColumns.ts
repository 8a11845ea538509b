import { hintsAt } from "../../lexicon/hints";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "./columns";

/** How much of 财政拨款 was used: 财政拨款执行数. */
export const EXECUTED = "执行数";

/**
 * 年初预算 beside 调整预算, where the rows are indicators: two states of one plan. The one that stands in the end is the target; the other is told by
 * its own name, and so is 执行数 of what is no outlay itself.
 */
export function budgetColumns(read: readonly Column[]): Column[] {
  const hasBudget = read.some(({ kind, label: { aim } }) => kind === "value" && aim === "budget");
  const columns = hasBudget ? read.map(withExecuted) : read;
  const plans = columns.filter(isPlan);
  const [last, ...others] = plans.filter(({ text }) => hintsAt(text, "revised"));
  const [first, ...more] = plans.filter((column) => column !== last);
  if (!last || !first || others.length > 0 || more.length > 0) return [...columns];
  const { text } = first;
  const stage = plainLabel(text.slice(text.lastIndexOf("·") + 1)).name.replace(/数?(?:\(.*)?$/, "");
  return columns.map((column) => (column === first ? { ...column, stage } : column));
}

function withExecuted(column: Column): Column {
  const { kind, text, label, given } = column;
  const isExecuted = kind === "value" && !given && hintsAt(text, "executed");
  return isExecuted && label.name === "" && !label.measure ? { ...column, noun: EXECUTED } : column;
}

/** A target of the table's own year and of what the rows name. */
function isPlan({ kind, label: { name, measure, time }, given }: Column): boolean {
  return kind === "value" && measure === "target" && name === "" && !time && !given;
}
