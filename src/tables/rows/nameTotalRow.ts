import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import type { Label } from "../words/label";
import { isCountable } from "../words/titleWords";
import type { TableRow } from "./tableRow";
import { isBareTotal } from "../words/isBareTotal";

/**
 * 合计 under the rows of a ledger is what the title names, and the rows are its parts, where they add up to it in every column and
 * are counted in one unit. Else nobody can say what it is the total of.
 */
export function nameTotalRow(
  grid: Grid,
  rows: readonly TableRow[],
  { columns }: LaidOut,
  title: Label | undefined,
): TableRow[] {
  const totals = rows.filter(isUnnamedTotal);
  const [total] = totals;
  const name = title?.name ?? "";
  const parts = rows.filter(
    (row) => row.kind === "indicator" && !row.problem && row.indicator?.measure === undefined,
  );
  if (!total || totals.length > 1 || parts.length < 2) return [...rows];
  if (!isCountable(name) || parts.some((row) => row.indicator?.name === name)) {
    return [...rows];
  }
  const units = new Set([total, ...parts].map((row) => (row.unit ?? row.indicator?.unit)?.symbol));
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  const addsUp = levels.map(({ column }) => {
    const [sum, ...others] = [total, ...parts].map(({ row }) => grid.cell(row, column)?.value);
    return addUp(sum, others);
  });
  if (units.size > 1 || addsUp.includes("differs") || !addsUp.includes("equal")) return [...rows];
  return rows.map((row) => {
    if (row === total) return named(row, name);
    return parts.includes(row) ? { ...row, kind: "part", partOf: name } : row;
  });
}

function isUnnamedTotal(row: TableRow): boolean {
  return row.problem?.code === "unclear-header" && isBareTotal(row.text);
}

function addUp(sum: unknown, parts: readonly unknown[]): "equal" | "differs" | "blank" {
  if (sum === undefined && parts.every((part) => part === undefined)) return "blank";
  const numbers = parts.map((part) => (typeof part === "number" ? part : NaN));
  const added = numbers.reduce((all, part) => all + part, 0);
  return typeof sum === "number" && Math.abs(added - sum) <= 1e-9 * Math.max(1, Math.abs(sum))
    ? "equal"
    : "differs";
}

function named(row: TableRow, name: string): TableRow {
  return { ...without(row, "problem"), indicator: { ...row.indicator, name } };
}
