import { saysWayOfPlaces, placesMoved } from "../../lexicon/placesMoved";
import { previousYear } from "../../quantity/previousYear";
import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { RowFigures } from "./rowFigures";
import { unclear } from "./unclear";
import type { ValueColumn } from "./valueColumn";

/**
 * Which way 位次变化 counts: 2 is two places gained where the heading or a mark in its cells says so (升降, ↑2, 前移2位, +2), else as
 * the places of the rows before and after have it. Where nothing tells, two places gained are as likely as two lost.
 */
export function settlePlacesMoved(
  column: ValueColumn,
  grid: Grid,
  rows: readonly TableRow[],
  figures: RowFigures,
): ValueColumn {
  let gained = 0;
  let lost = 0;
  let isMarked = saysWayOfPlaces(column.text);
  let isOpen = false;
  for (const { row } of rows) {
    const cell = grid.cell(row, column.column);
    if (!cell) continue;
    if (typeof cell.value === "string")
      isMarked ||= (placesMoved(cell.value) ?? 0) !== 0 && !/^\d/.test(cell.value.trim());
    if (typeof cell.value !== "number" || cell.value === 0) continue;
    isMarked ||= MARKED.test(cell.text);
    isOpen = true;
    const now = figures(row, "rank", column.period, column.indicator);
    const before =
      figures(row, "previous-rank", column.period, column.indicator) ??
      figures(row, "rank", previousYear(column.period), column.indicator);
    if (now === undefined || before === undefined) continue;
    if (cell.value === before - now) gained += 1;
    else if (cell.value === now - before) lost += 1;
  }
  if (gained === 0 && lost > 0) return { ...column, reversed: true };
  if (isMarked || !isOpen || (gained > 0 && lost === 0)) return column;
  return unclear(column);
}

/** A sign that the number format shows before the number: +2, ↑2. */
const MARKED = /[+↑▲]/;

export function isPlacesColumn({ moves, problem }: ValueColumn): boolean {
  return moves === "place" && !problem;
}
