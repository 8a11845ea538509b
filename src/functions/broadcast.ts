import { ok, refuse, type Result } from "../problem";

/** A range as Excel hands it over; a host may pass a single cell bare. */
export type Grid = readonly (readonly unknown[])[];

export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0) return [[null]];
  return Array.isArray(rows[0]) ? (rows as Grid) : rows.map((cell) => [cell]);
}

/** All cells, row by row. By hand: `flat` takes ten times as long over a long column. */
export function cellsOf(grid: Grid): unknown[] {
  const cells: unknown[] = [];
  for (const row of grid) {
    for (let column = 0; column < row.length; column += 1) cells.push(row[column]);
  }
  return cells;
}

/**
 * The size of a result, as Excel finds it: a single cell, a row or a column is repeated along the side it lacks. Ranges
 * that do not fit each other are refused.
 */
export function commonSize(grids: readonly Grid[]): Result<{ rows: number; columns: number }> {
  let [rows, columns] = [1, 1];
  for (const grid of grids) {
    rows = commonLength(rows, grid.length);
    columns = commonLength(columns, grid[0]?.length ?? 0);
  }
  return Number.isNaN(rows + columns) ? refuse("shape-mismatch") : ok({ rows, columns });
}

/** Computes a result cell by cell. */
export function broadcast<T>(
  grids: readonly Grid[],
  cell: (row: number, column: number) => T,
): Result<T[][]> {
  const size = commonSize(grids);
  if (!size.ok) return size;
  const { rows, columns } = size.value;
  const result = new Array<T[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line = [cell(row, 0)];
    for (let column = 1; column < columns; column += 1) line.push(cell(row, column));
    result[row] = line;
  }
  return ok(result);
}

export function cellAt(grid: Grid, row: number, column: number): unknown {
  const line = grid[grid.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** The one of two lengths that is not 1; NaN where there are two of them, or have been. */
function commonLength(first: number, second: number): number {
  if (second === 1 || first === second) return first;
  return first === 1 ? second : NaN;
}
