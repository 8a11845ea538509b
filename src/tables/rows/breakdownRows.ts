import { ofAllResidents } from "../../lexicon/kindWords";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { makeUp } from "./makeUp";
import type { TableRow } from "./tableRow";

/**
 * Rows under 按贸易方式分 and 按国别分 as parts of one row above them: of the nearest that the rows of one of these lines make up, else of the
 * largest. Rows behind those that make it up are parts of nothing.
 */
export function breakdownRows(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): TableRow[] {
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  const settled = new Map<TableRow, TableRow>();
  let wholes: TableRow[] = [];
  let runs: TableRow[][] = [];
  const settle = (): void => {
    const parted = runs.map((run) => partedBy(grid, levels, wholes, run));
    const whole =
      parted.find((one) => one.whole)?.whole ??
      ofAll(wholes, runs) ??
      largest(grid, levels, wholes);
    for (const { parts, rest } of parted) {
      for (const row of parts) settled.set(row, whole ? partOf(row, whole) : row);
      for (const row of rest) settled.set(row, without(row, "breakdown"));
    }
    runs = [];
  };
  let above: TableRow | undefined;
  for (const row of rows) {
    if (row.kind === "section") {
      // 二、 begins anew, 按国别分 does not.
      if (row.breakdown === undefined) {
        settle();
        wholes = [];
      }
    } else if (row.breakdown === undefined) {
      if (runs.length > 0) settle();
      if (isPlain(row)) wholes.push(row);
    } else if (!isPlain(row)) settled.set(row, without(row, "breakdown"));
    else if (above?.breakdown === row.breakdown && runs.length > 0)
      runs[runs.length - 1]?.push(row);
    else runs.push([row]);
    if (row.kind !== "part") above = row.kind === "section" ? undefined : row;
  }
  settle();
  return rows.map((row) => settled.get(row) ?? row);
}

function isPlain({ kind, problem }: TableRow): boolean {
  return kind === "indicator" && !problem;
}

interface Parted {
  readonly whole?: TableRow;
  readonly parts: readonly TableRow[];
  readonly rest: readonly TableRow[];
}

/** The rows from the first on that make up one of the wholes; all of them where none is made up. */
function partedBy(
  grid: Grid,
  levels: readonly Column[],
  wholes: readonly TableRow[],
  run: readonly TableRow[],
): Parted {
  for (const whole of [...wholes].reverse()) {
    for (let end = 2; end <= run.length; end += 1) {
      const parts = run.slice(0, end);
      if (makeUp(grid, levels, whole, parts)) return { whole, parts, rest: run.slice(end) };
    }
  }
  return { parts: run, rest: [] };
}

/** 全体居民人均消费支出 of 城镇居民人均消费支出 and 农村居民人均消费支出, which make up no sum. */
function ofAll(
  wholes: readonly TableRow[],
  runs: readonly (readonly TableRow[])[],
): TableRow | undefined {
  return [...wholes].reverse().find(({ indicator }) => {
    const told = ofAllResidents(indicator?.name ?? "");
    return told !== "" && runs.flat().every((row) => row.indicator?.name.endsWith(told));
  });
}

function largest(
  grid: Grid,
  [level]: readonly Column[],
  wholes: readonly TableRow[],
): TableRow | undefined {
  const valueOf = ({ row }: TableRow): number => {
    const value = level && grid.cell(row, level.column)?.value;
    return typeof value === "number" ? value : -Infinity;
  };
  return wholes.reduce<TableRow | undefined>(
    (most, one) => (most && valueOf(most) >= valueOf(one) ? most : one),
    undefined,
  );
}

function partOf(row: TableRow, { indicator, name }: TableRow): TableRow {
  if (indicator === undefined) return row;
  return { ...row, kind: "part", partOf: indicator.name, from: { ...row.from, partOf: name } };
}
