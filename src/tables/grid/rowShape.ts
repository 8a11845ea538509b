import type { Grid } from "./grid";

/** What a row of a sheet looks like, before anything is known of its table. */
export interface RowShape {
  readonly row: number;
  /** Columns of its own cells: those that start in this row. */
  readonly columns: readonly number[];
  /** Columns of cells that can only stand in the body of a table: figures, marks for no data, errors. */
  readonly figures: readonly number[];
  /** Columns of texts and years: what headers are made of. */
  readonly texts: readonly number[];
}

/** Looks at the cells of a row between two columns. */
export function rowShape(grid: Grid, row: number, left: number, right: number): RowShape {
  const filled = grid.filled(row);
  const [first = left] = filled;
  const isWithin = first >= left && (filled[filled.length - 1] ?? right) <= right;
  const columns = isWithin
    ? filled
    : filled.filter((column) => column >= left && column <= right).slice();
  const figures: number[] = [];
  const texts: number[] = [];
  for (const column of columns) {
    (grid.isBody(grid.cell(row, column)) ? figures : texts).push(column);
  }
  // Shapes are kept for every row: a copy takes the room of what it holds, and not that of what it might still hold.
  return { row, columns, figures: figures.slice(), texts: texts.slice() };
}
