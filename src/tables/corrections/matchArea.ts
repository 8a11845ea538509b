import { ok, refuse, type Result } from "../../problem";
import type { Area } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import { wordAt } from "./areaAnchor";
import type { AreaAnchor } from "./corrections";

/** An area found again. */
export interface FoundArea {
  readonly grid: Grid;
  readonly area: Area;
}

/**
 * The area an anchor means: from the row that holds the words of its first row side by side, down to the row below it that
 * holds those of its last. Looked for on its own sheet, and on all sheets once there is none of that name. Both rows must be
 * the only ones.
 */
export function matchArea(anchor: AreaAnchor, grids: readonly Grid[]): Result<FoundArea> {
  const home = grids.filter(({ sheet }) => sheet === anchor.sheet);
  const found = (home.length > 0 ? home : grids).flatMap((grid) =>
    topsOf(grid, anchor.first).map((corner) => ({ grid, ...corner })),
  );
  const [only, ...others] = found;
  if (!only) return refuse("correction-unmatched");
  if (others.length > 0) return refuse("correction-ambiguous");
  const { grid, row, column } = only;
  const bottoms: number[] = [];
  for (let at = row + 1; at <= (grid.used?.bottom ?? row); at += 1) {
    if (holds(grid, at, column, anchor.last)) bottoms.push(at);
  }
  const [bottom, ...more] = bottoms;
  if (bottom === undefined) return refuse("correction-unmatched");
  if (more.length > 0) return refuse("correction-ambiguous");
  const right = column + anchor.first.length - 1;
  return ok({ grid, area: { top: row, left: column, bottom, right } });
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function topsOf(grid: Grid, words: readonly string[]): Corner[] {
  const { used } = grid;
  const offset = words.findIndex((word) => word !== "");
  if (!used || offset < 0) return [];
  const corners: Corner[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (const column of grid.filled(row)) {
      if (wordAt(grid, row, column) !== words[offset]) continue;
      if (column >= offset && holds(grid, row, column - offset, words)) {
        corners.push({ row, column: column - offset });
      }
    }
  }
  return corners;
}

function holds(grid: Grid, row: number, left: number, words: readonly string[]): boolean {
  return (
    words.some((word) => word !== "") &&
    words.every((word, index) => word === "" || wordAt(grid, row, left + index) === word)
  );
}
