import type { NumberColumn } from "./numberGrid";

/** Sums of a column from its start, so that any run is summed in one step and the end of a run is looked up. */
export interface RunningSums {
  /** `sums[i]`: of the first i rows of the sequence. */
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
  readonly squares: Float64Array;
  /** Ends of runs from `from` to `to` whose running sum is as wanted. */
  readonly ends: (wanted: number, tolerance: number, from: number, to: number) => readonly number[];
}

/** Runs of empty rows give many equal sums. */
const MOST_ENDS = 12;

export function runningSums(
  { values, units }: NumberColumn,
  sequence: readonly number[],
): RunningSums {
  const { length } = sequence;
  const sums = new Float64Array(length + 1);
  const sizes = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  sequence.forEach((row, index) => {
    const value = values[row] ?? NaN;
    const known = !Number.isNaN(value);
    sums[index + 1] = (sums[index] ?? 0) + (known ? value : 0);
    sizes[index + 1] = (sizes[index] ?? 0) + (known ? Math.abs(value) : 0);
    squares[index + 1] = (squares[index] ?? 0) + (known ? (units[row] ?? 1) ** 2 : 0);
  });
  const order = Uint32Array.from(sums, (_, index) => index).sort(
    (a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b,
  );
  return { sums, sizes, squares, ends: endsIn(sums, order) };
}

function endsIn(sums: Float64Array, order: Uint32Array): RunningSums["ends"] {
  const at = (rank: number): number => sums[order[rank] ?? 0] ?? 0;
  return (wanted, tolerance, from, to) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) < wanted - tolerance) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; low < order.length && at(low) <= wanted + tolerance; low += 1) {
      const end = order[low] ?? 0;
      if (end >= from && end <= to) found.push(end);
      if (found.length === MOST_ENDS) break;
    }
    return found;
  };
}
