import { periodTogether } from "../../quantity/periodTogether";
import type { Months } from "../../quantity/period";
import type { Frame } from "../frame/frame";
import { toleranceOfSum } from "../arithmetic/tolerance";
import type { Grid } from "../grid/grid";
import { amountAt } from "../rows/amountAt";
import { entityName } from "../words/regionNames";
import type { Column } from "./columns";

/**
 * 合计, or 累计, beside 1月, 2月 and 3月 is of these months, whichever year the title names: of those that have come, where others are still empty.
 * Where it is not what they come to, nobody says of which months it is; where the title names more of them, it is of those.
 */
export function totalsOfMonths(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  titled: Months | undefined,
): readonly Column[] {
  return columns.map((column) => {
    if (!isTotal(column)) return column;
    const parts = columns.filter((one) => isPartOf(one, column)).filter(hasCome(grid, frame));
    const summed = periodTogether(parts.flatMap(({ label }) => label.time ?? []));
    if (!summed) return column;
    const time = within(summed.months, titled) ? { ...summed, months: titled } : summed;
    const sums = sumsOf(grid, frame, column, parts);
    if (!sums.includes("same") && sums.includes("other")) {
      // 累计 beside 8月 and 9月 is of all months so far.
      if (column.label.counting === "cumulative" && time.months?.from !== 1) return column;
      return { ...column, problem: { code: "unclear-header", detail: { header: column.text } } };
    }
    const { counting, ...label } = column.label;
    return { ...column, label: { ...label, ...(counting === "new" && { counting }), time } };
  });
}

function within(months: Months | undefined, titled: Months | undefined): titled is Months {
  if (!months || !titled) return false;
  return titled.from <= months.from && months.to <= titled.to;
}

function isTotal({ kind, text, label }: Column): boolean {
  const { name, time, measure, span, counting } = label;
  if (kind !== "value" || time || span || measure !== undefined) return false;
  return (name === "" && counting === "cumulative") || isTotalOfColumns(text);
}

/**
 * Whether the last heading over a column calls it the total of those beside it.
 *
 * @example isTotalOfColumns("R&D经费·合计") // => true
 * @example isTotalOfColumns("小计") // => true
 * @example isTotalOfColumns("全省合计") // => false
 */
export function isTotalOfColumns(text: string): boolean {
  const { role, scope } = entityName(text.split("·").at(-1) ?? "");
  return (role === "total" || role === "subtotal") && scope === undefined;
}

function isPartOf({ kind, text, label }: Column, total: Column): boolean {
  return (
    kind === "value" &&
    label.time?.months !== undefined &&
    label.measure === undefined &&
    overOf(text) === overOf(total.text)
  );
}

/** The headings over the last: R&D经费 of R&D经费·1月. */
function overOf(text: string): string {
  return text.split("·").slice(0, -1).join("·");
}

/** Whether there is anything in a column but blanks and noughts: those stand before the month is over. */
function hasCome(grid: Grid, { body }: Frame): (column: Column) => boolean {
  return ({ column }) => body.some(({ row }) => (amountAt(grid, row, column) ?? 0) !== 0);
}

function sumsOf(
  grid: Grid,
  { body }: Frame,
  total: Column,
  parts: readonly Column[],
): ("same" | "other")[] {
  return body.flatMap(({ row }) => {
    const whole = amountAt(grid, row, total.column);
    const amounts = parts.flatMap(({ column }) => amountAt(grid, row, column) ?? []);
    if (whole === undefined || amounts.length < 2) return [];
    const sum = amounts.reduce((all, part) => all + part, 0);
    return [Math.abs(sum - whole) <= toleranceOfSum(whole, 0, 0) ? "same" : "other"];
  });
}
