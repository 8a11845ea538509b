/** Numbers in rows and columns, without words. */
export interface NumberGrid {
  readonly rows: number;
  readonly columns: readonly NumberColumn[];
}

/** One column; a cell without a number is NaN. `units` are those of the last shown digits: 0.01 for 12.30. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly units: Float64Array;
}

/** A number and how many decimals it is shown with. */
export interface Shown {
  readonly value: number;
  readonly decimals: number;
}

/**
 * A grid of shown numbers. Final zeros are often dropped: a cell that shows one decimal less than is usual in its row and
 * its column is taken to be as exact as they are.
 */
export function numberGrid(cells: readonly (readonly (Shown | undefined)[])[]): NumberGrid {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const usualOfRow = cells.map(usualDecimals);
  const columns = Array.from({ length: width }, (_, at): NumberColumn => {
    const column = cells.map((row) => row[at]);
    const usualOfColumn = usualDecimals(column);
    const values = new Float64Array(cells.length).fill(NaN);
    const units = new Float64Array(cells.length).fill(1);
    column.forEach((cell, row) => {
      if (!cell) return;
      const usual = Math.min(usualOfRow[row] ?? 0, usualOfColumn);
      values[row] = cell.value;
      units[row] = 10 ** -(cell.decimals === usual - 1 ? usual : cell.decimals);
    });
    return { values, units };
  });
  return { rows: cells.length, columns };
}

/** The grid with rows as columns. */
export function transposed({ rows, columns }: NumberGrid): NumberGrid {
  return {
    rows: columns.length,
    columns: Array.from({ length: rows }, (_, row) => ({
      values: Float64Array.from(columns, ({ values }) => values[row] ?? NaN),
      units: Float64Array.from(columns, ({ units }) => units[row] ?? 1),
    })),
  };
}

function usualDecimals(cells: readonly (Shown | undefined)[]): number {
  const known = new Int32Array(cells.length);
  let count = 0;
  for (const cell of cells) if (cell) known[count++] = cell.decimals;
  const sorted = known.subarray(0, count).sort();
  return sorted[Math.floor(count / 2)] ?? 0;
}
