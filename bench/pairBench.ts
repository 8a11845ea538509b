import type { CustomFunction } from "./builtFunctions";
import { columnOf } from "./columns";
import { measureInTurns } from "./measure";
import { milliseconds, printTable, times } from "./table";

const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const ROUNDS = 11;

type Column = readonly (readonly unknown[])[];
type Loop = (first: Column, second: Column) => unknown[][];

/** GROWTH and SHARE of two columns against loops written by hand that do the same checks. */
export function pairBench(functions: (id: string) => CustomFunction): void {
  const bench = (id: string, rule: (first: number, second: number) => number): void => {
    const ours = functions(id);
    // To the digits that Excel shows, as the function gives them: 0.3 over 0.1 is 2, not 1.9999999999999998.
    const sameDigits = loopOf((first, second) => Number(rule(first, second).toPrecision(15)));
    const binaryDigits = loopOf(rule);
    let smallest: number | undefined;
    const rows = SIZES.map((size) => {
      const [first, second] = [columnOf(size, size), columnOf(size, size + 1)];
      const taken = measureInTurns(
        {
          sameDigits: () => sameDigits(first, second),
          binaryDigits: () => binaryDigits(first, second),
          ours: () => ours(first, second),
        },
        ROUNDS,
      );
      const best = (name: string): number => taken[name]?.best ?? NaN;
      const perPair = best("ours") / size;
      smallest ??= perPair;
      return [
        size.toLocaleString("en-US"),
        milliseconds(best("sameDigits")),
        milliseconds(best("ours")),
        times(best("ours") / best("sameDigits")),
        times(perPair / smallest),
        milliseconds(best("binaryDigits")),
        times(best("ours") / best("binaryDigits")),
      ];
    });
    const head = ["pairs", "loop", `METRIC.${id}`, "ratio", "per n", "binary loop*", "ratio*"];
    printTable(`(b) ${id} of two columns, ms of processor time`, head, rows);
  };
  bench("GROWTH", (current, previous) => (current - previous) / previous);
  bench("SHARE", (part, whole) => part / whole);
  console.log(
    "* the same checks, but what binary arithmetic leaves in the last digits is left there",
  );
}

/** The checks of the house rules: both numbers, neither a zero that may be a blank, the base above zero. */
function loopOf(rule: (first: number, second: number) => number): Loop {
  return (first, second) => {
    const results: unknown[][] = [];
    for (let index = 0; index < first.length; index += 1) {
      const [a, b] = [first[index]?.[0], second[index]?.[0]];
      const isFigure = typeof a === "number" && typeof b === "number";
      const isFit = isFigure && Number.isFinite(a) && Number.isFinite(b) && a !== 0 && b > 0;
      results.push([isFit ? rule(a, b) : null]);
    }
    return results;
  };
}
