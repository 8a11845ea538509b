import { RANK as formulajsRank } from "@formulajs/formulajs";

import type { CustomFunction } from "./builtFunctions";
import { columnOf } from "./columns";
import { measure, measureInTurns } from "./measure";
import { milliseconds, printTable, times } from "./table";

const SIZES = [12_500, 25_000, 50_000, 100_000];
/** formulajs sorts all peers for every value: larger columns would take minutes. */
const SIZES_OF_FORMULAJS = [500, 1_000, 2_000];
const ROUNDS = 25;

/** RANK of a column among itself, against the bare limit and against formulajs. */
export function rankBench(rank: CustomFunction): void {
  const theirs = SIZES_OF_FORMULAJS.map((size) => {
    const column = columnOf(size, size);
    return { size, time: measure(() => byFormulajs(column), 3).best };
  });
  const [before, last] = theirs.slice(-2);
  const growth = before && last ? Math.log2(last.time / before.time) : NaN;
  const extrapolated = (size: number): number =>
    last ? last.time * (size / last.size) ** growth : NaN;

  // So that no size pays for the compiler's first look at the work.
  const largest = columnOf(Math.max(...SIZES), 1);
  measureInTurns({ limit: () => bareLimit(largest), ours: () => rank(largest, largest) }, 5);
  let smallest: number | undefined;
  const rows = SIZES.map((size) => {
    const column = columnOf(size, size);
    const taken = measureInTurns(
      { limit: () => bareLimit(column), ours: () => rank(column, column) },
      ROUNDS,
    );
    const [limit, ours] = [taken["limit"]?.best ?? NaN, taken["ours"]?.best ?? NaN];
    const perStep = ours / (size * Math.log2(size));
    smallest ??= perStep;
    return [
      size.toLocaleString("en-US"),
      milliseconds(limit),
      milliseconds(ours),
      times(ours / limit),
      times(perStep / smallest),
      `${(extrapolated(size) / 1000).toFixed(1)} s`,
    ];
  });
  printTable(
    "(a) RANK of a column among itself, ms of processor time",
    ["values", "sort + search", "METRIC.RANK", "ratio", "per n·log n", "formulajs RANK.EQ*"],
    rows,
  );
  const measured = theirs.map(({ size, time }) => `${size}: ${milliseconds(time)} ms`).join(", ");
  console.log(
    `* extrapolated from ${measured}; when the size doubles, its time grows ${times(2 ** growth)}`,
  );
}

/** The least any ranking has to do: read the cells, sort them, find each, hand back a column. */
function bareLimit(column: readonly (readonly number[])[]): number[][] {
  const figures = new Float64Array(column.length);
  for (let index = 0; index < column.length; index += 1) figures[index] = column[index]?.[0] ?? NaN;
  const sorted = figures.slice().sort();
  const places: number[][] = [];
  for (const figure of figures) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? NaN) <= figure) low = middle + 1;
      else high = middle;
    }
    places.push([sorted.length - low + 1]);
  }
  return places;
}

function byFormulajs(column: readonly (readonly number[])[]): number[][] {
  const figures = column.map(([figure = NaN]) => figure);
  const rankEq = formulajsRank.EQ as (value: number, peers: number[]) => number;
  return figures.map((figure) => [rankEq(figure, figures.slice())]);
}
