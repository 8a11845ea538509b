import type { NumberGrid } from "./numberGrid";

/** The columns in which a row has a number, that with most digits first; worked out once for each row. */
export function columnsByDigits({ rows, columns }: NumberGrid): (row: number) => readonly number[] {
  const known = new Array<readonly number[] | undefined>(rows).fill(undefined);
  const digits = new Float64Array(columns.length);
  return (row) => (known[row] ??= inOrder(digitsOf(row)));

  function digitsOf(row: number): Float64Array {
    columns.forEach(({ values, units }, column) => {
      digits[column] = Math.abs(values[row] ?? NaN) / (units[row] ?? 1);
    });
    return digits;
  }
}

function inOrder(digits: Float64Array): readonly number[] {
  const columns: number[] = [];
  digits.forEach((known, column) => {
    if (known > 0) columns.push(column);
  });
  return columns.sort((a, b) => (digits[b] ?? 0) - (digits[a] ?? 0) || a - b);
}
