import { samePeriod } from "../../quantity/samePeriod";
import { bitsOfAgreement } from "../arithmetic/bitsOfAgreement";
import { STRENGTH } from "../arithmetic/strength";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { amountAt } from "./amountAt";
import type { TableRow } from "./tableRow";

/**
 * 累计成交额 under 成交额, month by month: where each of its figures is the sum of those of the months so far, it is the same
 * amount since January, and no stock of all years.
 */
export function runningRows(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const months = singleMonths(columns);
  if (months.length < 2) return rows;
  return rows.map((row) => {
    const { indicator } = row;
    if (indicator?.counting !== "cumulative" || indicator.span) return row;
    const ofMonths = rows.find((one) => one !== row && isSameOfMonths(one, row));
    if (!ofMonths || !runsAlong(grid, months, ofMonths, row)) return row;
    return { ...row, indicator: { ...without(indicator, "counting"), span: "to-date" } };
  });
}

/** The columns of January, February and so on, each of that month alone. */
function singleMonths(columns: readonly Column[]): readonly Column[] {
  const values = columns.filter(({ kind }) => kind === "value");
  const first = values.findIndex(({ label }) => isOfMonth(label.time?.months, 1));
  const from = values.slice(Math.max(0, first));
  const end = from.findIndex(({ label }, index) => !isOfMonth(label.time?.months, index + 1));
  return first < 0 ? [] : from.slice(0, end < 0 ? undefined : end);
}

function isOfMonth(
  months: { readonly from: number; readonly to: number } | undefined,
  month: number,
): boolean {
  return months?.from === month && months.to === month;
}

function isSameOfMonths(one: TableRow, row: TableRow): boolean {
  const { indicator: of } = one;
  const isDated =
    one.period && row.period ? samePeriod(one.period, row.period) : one.period === row.period;
  return (
    isDated &&
    one.section === row.section &&
    of?.name === row.indicator?.name &&
    of?.counting === undefined &&
    of?.measure === row.indicator?.measure
  );
}

/** Whether a row holds the running sums of another, within rounding, and not by chance. */
function runsAlong(
  grid: Grid,
  months: readonly Column[],
  ofMonths: TableRow,
  soFar: TableRow,
): boolean {
  const added: number[] = [];
  let bits = 0;
  for (const { column } of months) {
    const [amount, total] = [ofMonths, soFar].map(({ row }) => amountAt(grid, row, column));
    if (amount === undefined || total === undefined) break;
    added.push(amount);
    const told = bitsOfAgreement(total, added);
    if (told === undefined) return false;
    bits += told;
  }
  return bits >= STRENGTH.hint;
}
