import type { NumberGrid } from "./numberGrid";
import { runningSums, type RunningSums } from "./runningSums";
import { bitsOfSum, COST_OF_MISS } from "./strength";
import type { Sum, SumShape } from "./sum";
import { toleranceOfSum } from "./tolerance";

/** So many rows at the edge may stand apart from a run. */
const TAILS = 3;
/** Guesses come from the columns with most digits; all columns check them. */
const GUESSING = 4;

/** A guess: rows `from` to `to` of the sequence, and from `tail` to its end. */
interface Guess {
  readonly shape: SumShape;
  readonly from: number;
  readonly to: number;
  readonly tail: number;
}

/** What is asked of the rows of a grid, in whichever sequence they stand. */
export interface OfRows {
  /** The bits that the sum of a row has to have. */
  readonly least: (row: number) => number;
  /** The columns in which a row has a number, that with most digits first. */
  readonly columns: (row: number) => readonly number[];
}

interface Known {
  readonly grid: NumberGrid;
  readonly sequence: readonly number[];
  readonly running: readonly RunningSums[];
}

/**
 * The rows of a sequence that are the sums of rows behind them, or of everything else: of each shape the strongest. The other
 * end of a run is looked up among the sorted running sums, so that time grows as n log n.
 */
export function sumsInSequence(
  grid: NumberGrid,
  sequence: readonly number[],
  { least, columns: columnsOf }: OfRows,
): readonly Sum[] {
  const running = grid.columns.map((column) => runningSums(column, sequence));
  const known = { grid, sequence, running };
  return sequence.flatMap((row, position) => {
    const columns = columnsOf(row);
    const best = new Map<SumShape, Sum>();
    for (const guess of guessesAt(known, position, columns)) {
      const sum = tested(known, position, columns, guess, least(row));
      const other = best.get(guess.shape);
      if (sum && (!other || isStronger(sum, other))) best.set(guess.shape, sum);
    }
    return [...best.values()];
  });
}

/** Of equal ones the longer: an empty row may belong to it. */
function isStronger(sum: Sum, other: Sum): boolean {
  const difference = sum.bits - other.bits;
  if (Math.abs(difference) > 0.001) return difference > 0;
  return sum.parts.length > other.parts.length;
}

function guessesAt(
  { grid, sequence, running }: Known,
  position: number,
  columns: readonly number[],
): readonly Guess[] {
  const length = sequence.length;
  const row = sequence[position] ?? 0;
  const guesses = new Map<string, Guess>();
  const add = (shape: SumShape, from: number, to: number, tail: number): void => {
    guesses.set(`${shape} ${from} ${to} ${tail}`, { shape, from, to, tail });
  };
  for (const column of columns.slice(0, GUESSING)) {
    const sums = running[column];
    if (!sums) continue;
    const total = grid.columns[column]?.values[row] ?? NaN;
    const unit = grid.columns[column]?.units[row] ?? 1;
    const at = (index: number): number => sums.sums[index] ?? 0;
    const next = position + 1;
    const squares = (sums.squares[length] ?? 0) - (sums.squares[next] ?? 0);
    const tolerance = toleranceOfSum(total, unit, squares);
    for (const to of sums.ends(at(next) + total, tolerance, position + 3, length)) {
      add("next", next, to, length);
    }
    for (let end = Math.max(position + 3, length - TAILS); end <= length; end += 1) {
      for (const from of sums.ends(at(end) - total, tolerance, position + 2, end - 2)) {
        add("edge", from, end, length);
      }
      if (end === length) continue;
      const wanted = at(next) + total - at(length) + at(end);
      for (const to of sums.ends(wanted, tolerance, position + 3, end - 1)) {
        add("tail", next, to, end);
      }
    }
  }
  if (length > 2 && position > 0 && position < length - 1) add("rest", 0, length, length);
  return [...guesses.values()];
}

/** The guess held against all columns; `undefined` where fewer than half agree or it tells too little. */
function tested(
  known: Known,
  position: number,
  columns: readonly number[],
  guess: Guess,
  least: number,
): Sum | undefined {
  const { grid, sequence, running } = known;
  const { shape, from, to, tail } = guess;
  const length = sequence.length;
  const row = sequence[position] ?? 0;
  const isNatural = shape === "rest" || (from === position + 1 && to === length);
  const prior = isNatural ? -2 : -Math.log2(4 * length);
  const agreeing: { readonly column: number; readonly miss: number; readonly unit: number }[] = [];
  const missing: number[] = [];
  let most = prior;
  for (const column of columns) {
    const sums = running[column];
    if (!sums) continue;
    const over = (list: Float64Array): number =>
      (list[to] ?? 0) - (list[from] ?? 0) + (list[length] ?? 0) - (list[tail] ?? 0);
    const total = grid.columns[column]?.values[row] ?? NaN;
    const unit = grid.columns[column]?.units[row] ?? 1;
    const own = shape === "rest" ? total : 0;
    const sum = over(sums.sums) - own;
    const miss = Math.abs(total - sum);
    if (miss <= toleranceOfSum(total, unit, over(sums.squares))) {
      agreeing.push({ column, miss, unit });
      most += bitsOfSum(over(sums.sizes) - Math.abs(own), miss, unit);
    } else if (sum !== 0 || shape !== "rest") {
      missing.push(column);
      if (missing.length > columns.length / 2) return undefined;
    }
  }
  const cost = missing.length * COST_OF_MISS;
  // Which part is the largest is looked for only where it can matter.
  if (agreeing.length === 0 || agreeing.length < missing.length || most - cost < least)
    return undefined;
  const parts = [...sequence.slice(from, to), ...sequence.slice(tail)]
    .filter((part) => part !== row)
    .sort((a, b) => a - b);
  const bits = agreeing.reduce(
    (told, { column, miss, unit }) =>
      told + bitsOfSum(withoutLargest(grid, column, parts), miss, unit),
    prior - cost,
  );
  return bits > 0 && bits >= least
    ? { target: row, parts, agreeing: agreeing.map(({ column }) => column), missing, bits }
    : undefined;
}

function withoutLargest({ columns }: NumberGrid, column: number, parts: readonly number[]): number {
  let all = 0;
  let largest = 0;
  for (const part of parts) {
    const value = columns[column]?.values[part] ?? NaN;
    if (Number.isNaN(value)) continue;
    all += Math.abs(value);
    largest = Math.max(largest, Math.abs(value));
  }
  return all - largest;
}
