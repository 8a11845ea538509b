import type { Grid } from "./grid";
import { sharedWith } from "./sharedWith";

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

/** Looks at the cells of a row between two columns; what it has in common with the row `above` it is kept once. */
export function rowShape(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  above?: RowShape,
): RowShape {
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
  return {
    row,
    columns,
    figures: sharedWith(above?.figures, figures),
    texts: sharedWith(above?.texts, texts),
  };
}
