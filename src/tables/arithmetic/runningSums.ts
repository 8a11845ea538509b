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
  let [sum, size, square] = [0, 0, 0];
  for (const [index, row] of sequence.entries()) {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value)) {
      sum += value;
      size += Math.abs(value);
      square += (units[row] ?? 1) ** 2;
    }
    sums[index + 1] = sum;
    sizes[index + 1] = size;
    squares[index + 1] = square;
  }
  let ends: RunningSums["ends"] | undefined;
  return {
    sums,
    sizes,
    squares,
    // Most columns are never guessed from: their sums need not be sorted.
    ends: (...asked) => (ends ??= endsIn(sums, inOrder(sums)))(...asked),
  };
}

/** The places of sums from the smallest to the largest; those of amounts of which none is negative stand so already. */
function inOrder(sums: Float64Array): Uint32Array {
  const order = Uint32Array.from(sums, (_, index) => index);
  const isSorted = sums.every((sum, index) => index === 0 || sum >= (sums[index - 1] ?? 0));
  return isSorted ? order : order.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b);
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
