import { ok, refuse, type Result } from "../problem";
import { alignedWith } from "./alignUnits";
import type { ArgumentName } from "./argumentNames";
import { cellsOf, gridOf, type Grid } from "./broadcast";
import { readOperand, type Operand } from "./readOperand";
import type { Zeros } from "./zeros";

/** The series in a range: one row or one column is a single series; in a block every row is one. */
export function seriesIn(range: unknown): Grid {
  const grid = gridOf(range);
  return grid.every((row) => row.length === 1) ? [cellsOf(grid)] : grid;
}

/** The figures of a series in the unit of the first; `null` for a year without one. */
export interface Series {
  readonly figures: readonly (number | null)[];
  /** The same with every 0 taken for a blank, where there is one that may be. */
  readonly withoutZeros?: readonly (number | null)[];
}

/** Blanks and marks for no data are years without a figure; a text, an error, an approximate figure is refused. */
export function readSeries(cells: readonly unknown[]): Result<Series> {
  const figures: (number | null)[] = [];
  const blanks: number[] = [];
  let unit: Operand | undefined;
  for (const [index, cell] of cells.entries()) {
    const operand = readOperand(cell);
    if (!operand.ok && operand.problem.code !== "missing-value") return operand;
    unit ??= operand.ok ? operand.value : undefined;
    const figure = operand.ok ? alignedWith(unit ?? operand.value, operand.value) : ok(null);
    if (!figure.ok) return figure;
    if (operand.ok && operand.value.mayBeBlank) blanks.push(index);
    figures.push(figure.value);
  }
  if (blanks.length === 0) return ok({ figures });
  const withoutZeros = figures.slice();
  for (const index of blanks) withoutZeros[index] = null;
  return ok({ figures, withoutZeros });
}

/** What a series comes to with every 0 as a figure, unless it would come to something else without them. */
export function overSeries<T extends number | string>(
  { figures, withoutZeros }: Series,
  zeros: Zeros,
  argument: ArgumentName,
  compute: (figures: readonly (number | null)[]) => Result<T>,
): Result<T> {
  if (!withoutZeros || zeros === "value") return compute(figures);
  const asMissing = compute(withoutZeros);
  if (zeros === "missing") return asMissing;
  const asValue = compute(figures);
  if (!asValue.ok) return asValue;
  const isSame = asMissing.ok && asMissing.value === asValue.value;
  return isSame ? asValue : refuse("ambiguous-zero", { argument });
}
