import type { Grid } from "../grid/grid";
import type { TableRow } from "./tableRow";

/**
 * Rows without those that the user has hidden and that a shown row of the same name stands for. Where a hidden row is the only one of
 * its name, it is read as if it were shown.
 */
export function withoutHiddenRows(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  if (!rows.some(({ row }) => grid.isHiddenRow(row))) return rows;
  const shown = new Set(rows.filter(({ row }) => !grid.isHiddenRow(row)).map(nameOf));
  return rows.map((one) =>
    grid.isHiddenRow(one.row) && shown.has(nameOf(one)) ? { ...one, kind: "unread" } : one,
  );
}

function nameOf({ text, section, group, partOf, period, unit }: TableRow): string {
  const key = [text, section, group, partOf, period, unit?.symbol];
  return JSON.stringify(key.map((part) => part ?? null));
}
