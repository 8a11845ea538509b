import type { Grid } from "../grid/grid";
import type { Origin } from "../meaning/origin";

/** A cell beside the figures of a row, after those that say the same. */
export function besideRow(grid: Grid, row: number, column: number, said?: Origin): Origin {
  const cell = cellOf(grid, row, column);
  return { by: "row", cells: said ? [...said.cells, cell] : [cell] };
}

/** The cell that names a row. */
export function nameOf(grid: Grid, row: number, column: number): Origin {
  return { by: "name", cells: [cellOf(grid, row, column)] };
}

function cellOf(grid: Grid, row: number, column: number): Origin["cells"][number] {
  const merge = grid.merge(row, column);
  return { sheet: grid.sheet, row: merge?.top ?? row, column: merge?.left ?? column };
}
