import { gridOf, type Grid } from "./broadcast";

/** A range as long as this may reach beyond the data: whole columns do. */
const LONG = 1_000;
/** The rows of a sheet. Where blanks are handed over as 0, those at the end of a whole column are such. */
const ALL_ROWS = 1_048_576;

/**
 * Ranges that belong together, each long one without the rows at its end that are blank in all of them: results are
 * wanted as far as the data go.
 */
export function trimRanges(ranges: readonly unknown[]): readonly unknown[] {
  if (!ranges.some(isLong)) return ranges;
  const grids = ranges.map(gridOf);
  const rows = Math.max(1, ...grids.filter((grid) => grid.length > LONG).map(filledRows));
  return grids.map((grid) => (grid.length > LONG ? grid.slice(0, rows) : grid));
}

function isLong(range: unknown): boolean {
  return Array.isArray(range) && range.length > LONG;
}

function filledRows(grid: Grid): number {
  const zeroIsBlank = grid.length >= ALL_ROWS;
  let rows = grid.length;
  while (rows > 0 && isBlankRow(grid[rows - 1] ?? [], zeroIsBlank)) rows -= 1;
  return rows;
}

function isBlankRow(row: readonly unknown[], zeroIsBlank: boolean): boolean {
  return row.every(
    (cell) => cell === null || cell === "" || cell === undefined || (zeroIsBlank && cell === 0),
  );
}
