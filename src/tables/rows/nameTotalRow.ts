import { groupedBy } from "../../groupedBy";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import type { Label } from "../words/label";
import { isCountable } from "../words/titleWords";
import { amountAt } from "./amountAt";
import { entityName } from "../words/regionNames";
import type { TableRow } from "./tableRow";
import { isBareTotal } from "../words/isBareTotal";
import { withNounOf, withWholeOfHeading } from "./withWholeOfHeading";

/**
 * 合计 under the rows of a ledger is what the title names, and the rows are its parts, where they add up to it in every column and
 * are counted in one unit; those under 按地区分 and those under 按执行部门分 each for themselves. A heading over the names that names an
 * amount goes before the title. Else nobody can say what it is the total of.
 */
export function nameTotalRow(
  grid: Grid,
  rows: readonly TableRow[],
  { columns, names }: LaidOut,
  title: Label | undefined,
): TableRow[] {
  const totals = rows.filter(isUnnamedTotal);
  const [total] = totals;
  const headed = total && totals.length === 1 && withWholeOfHeading(rows, total, names.text);
  if (headed) return [...headed];
  const name = title?.name ?? "";
  const parts = rows.filter(
    (row) =>
      row.kind === "indicator" &&
      !row.problem &&
      row.indicator?.measure === undefined &&
      // 事业收入小计 adds up some of them.
      entityName(row.text).role !== "subtotal",
  );
  if (!total || totals.length > 1 || parts.length < 2) return [...rows];
  if (!isCountable(name) || parts.some((row) => row.indicator?.name === name)) {
    return [...rows];
  }
  const units = new Set([total, ...parts].map((row) => (row.unit ?? row.indicator?.unit)?.symbol));
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  const addsUp = [...groupedBy(parts, ({ breakdown }) => breakdown).values()].flatMap((group) =>
    levels.map(({ column }) => {
      const [sum, ...others] = [total, ...group].map(({ row }) => amountAt(grid, row, column));
      return addUp(sum, others);
    }),
  );
  if (units.size > 1 || addsUp.includes("differs") || !addsUp.includes("equal")) return [...rows];
  return rows.map((row) => {
    if (row === total) return named(row, name);
    const { indicator } = row;
    return parts.includes(row) && indicator
      ? {
          ...row,
          kind: "part",
          partOf: name,
          indicator: { ...indicator, name: withNounOf(name, indicator.name) },
        }
      : row;
  });
}

function isUnnamedTotal(row: TableRow): boolean {
  return row.problem?.code === "unclear-header" && isBareTotal(row.text);
}

function addUp(
  sum: number | undefined,
  parts: readonly (number | undefined)[],
): "equal" | "differs" | "blank" {
  if (sum === undefined && parts.every((part) => part === undefined)) return "blank";
  const added = parts.reduce<number>((all, part) => all + (part ?? NaN), 0);
  return sum !== undefined && Math.abs(added - sum) <= 1e-9 * Math.max(1, Math.abs(sum))
    ? "equal"
    : "differs";
}

function named(row: TableRow, name: string): TableRow {
  return { ...without(row, "problem"), indicator: { ...row.indicator, name } };
}
