import { ok, refuse, type Result } from "../problem";

/** A range as Excel hands it over; a host may pass a single cell bare. */
export type Grid = readonly (readonly unknown[])[];

export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0) return [[null]];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/**
 * Applies a rule element by element, as Excel does: a single cell, a row or a column is repeated along the side
 * it lacks. Ranges that do not fit each other are refused.
 */
export function broadcast<T>(
  grids: readonly Grid[],
  rule: (cells: readonly unknown[]) => T,
): Result<readonly (readonly T[])[]> {
  const rows = commonLength(grids.map((grid) => grid.length));
  const columns = commonLength(grids.flatMap((grid) => grid.map((row) => row.length)));
  if (rows === undefined || columns === undefined) return refuse("shape-mismatch");
  return ok(
    indexes(rows).map((row) =>
      indexes(columns).map((column) => rule(grids.map((grid) => cellOf(grid, row, column)))),
    ),
  );
}

/** The one length other than 1; `undefined` when there are several. */
function commonLength(lengths: readonly number[]): number | undefined {
  const longer = new Set(lengths.filter((length) => length !== 1));
  if (longer.size > 1) return undefined;
  return [...longer][0] ?? 1;
}

function cellOf(grid: Grid, row: number, column: number): unknown {
  const cells = grid[grid.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
