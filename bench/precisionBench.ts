import type { CustomFunction } from "./builtFunctions";
import { columnOf, fullPrecisionColumnOf } from "./columns";
import { measureInTurns } from "./measure";
import { milliseconds, printTable, times } from "./table";

const CELLS = 100_000;
const ROUNDS = 11;
const GROUPS = 100;

type Column = readonly (readonly number[])[];
type Call = (first: Column, second: Column) => unknown;

/**
 * Whole columns as sheets are typed, with two decimals, beside what formulas leave in them: 15 to 17 digits, which no
 * whole number of small steps stands for.
 */
export function precisionBench(functions: (id: string) => CustomFunction): void {
  const groups = columnOf(CELLS, 3).map(([figure = 0]) => [`第${Math.floor(figure) % GROUPS}组`]);
  const calls: Readonly<Record<string, Call>> = {
    ...Object.fromEntries(
      ["GROWTH", "SHARE", "COMPLETION", "PERCAPITA"].map((id) => [id, pairwise(functions(id))]),
    ),
    CONVERT: (figures) => functions("CONVERT")(figures, "万元", "亿元"),
    RANKIN: (figures) => functions("RANKIN")(figures, groups, figures, groups),
  };
  const typed = [columnOf(CELLS, 1), columnOf(CELLS, 2)] as const;
  const computed = [fullPrecisionColumnOf(CELLS, 1), fullPrecisionColumnOf(CELLS, 2)] as const;
  const rows = Object.entries(calls).map(([id, call]) => {
    const taken = measureInTurns(
      { typed: () => call(...typed), computed: () => call(...computed) },
      ROUNDS,
    );
    const [two, full] = [taken["typed"]?.best ?? NaN, taken["computed"]?.best ?? NaN];
    const perCell = `${((full * 1000) / CELLS).toFixed(2)} µs`;
    return [`METRIC.${id}`, milliseconds(two), milliseconds(full), times(full / two), perCell];
  });
  const head = ["function", "2 decimals", "15-17 digits", "ratio", "per cell"];
  const title = `(f) ${CELLS.toLocaleString("en-US")} cells by the digits of their figures, ms of processor time`;
  printTable(title, head, rows);
}

function pairwise(compute: CustomFunction): Call {
  return (first, second) => compute(first, second);
}
