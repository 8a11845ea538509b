import type { FunctionReference } from "../../functions/reference";
import { ok, refuse, type Result } from "../../problem";
import type { FormulaArgument } from "./formulaArguments";
import { printFormula } from "./printFormula";
import { sizeOf } from "./given";

/** One formula in each cell, or one that fills all of them by itself. */
export type Filling = "each" | "spill";

/** The formulas for a function over what the form was given. */
export interface FormulaPlan {
  /** How many cells the results fill, where the formulas alone tell: NARRATE has as many as it has sentences. */
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly (readonly string[])[];
}

/** Longer formulas are not taken by Excel. */
const LONGEST_FORMULA = 8192;

/**
 * Plans the formulas for a sheet: ranges that are taken element by element give each formula its own cells, ranges that
 * count as a whole stay as they are. What must not move when a formula is copied is held by `$`.
 */
export function planFormulas(
  reference: FunctionReference,
  args: readonly FormulaArgument[],
  filling: Filling,
  sheet: string,
): Result<FormulaPlan> {
  const size = resultSize(args);
  if (!size.ok) return size;
  const { rows, columns } = size.value;
  const isSingle = rows * columns === 1;
  // A single formula is written so that it can be copied down.
  const spills = (filling === "spill" && !isSingle) || isWholeOnly(reference);
  const formulas = spills
    ? [[printFormula(reference.id, args, sheet)]]
    : Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          printFormula(reference.id, args, sheet, { row, column, rows, columns }),
        ),
      );
  if (formulas.some((row) => row.some(({ length }) => length > LONGEST_FORMULA))) {
    return refuse("text-too-long", { limit: LONGEST_FORMULA });
  }
  return ok({ rows, columns, formulas });
}

/** Whether a function takes its ranges as a whole, and fills cells as it sees fit. */
export function isWholeOnly({ parameters }: FunctionReference): boolean {
  return parameters.filter(({ range }) => range).every(({ taken }) => taken === "whole");
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** By Excel's rules: single cells, rows and columns are repeated along the others. */
function resultSize(args: readonly FormulaArgument[]): Result<Size> {
  const ranges = args.flatMap(({ parameter, given }) =>
    parameter.range && given?.type === "reference"
      ? [{ taken: parameter.taken, ...sizeOf(given.area) }]
      : [],
  );
  const each = ranges.filter(({ taken }) => taken === undefined);
  const rows = Math.max(1, ...each.map((range) => range.rows));
  const columns = Math.max(1, ...each.map((range) => range.columns));
  const fit = each.every(
    (range) => [1, rows].includes(range.rows) && [1, columns].includes(range.columns),
  );
  if (!fit) return refuse("shape-mismatch");
  const lines = ranges.filter(({ taken }) => taken === "line");
  const [only] = lines;
  if (each.length === 0 && only) {
    return ok({ rows: only.rows > 1 && only.columns > 1 ? only.rows : 1, columns: 1 });
  }
  const follow = lines.every((line) => {
    if (rows > 1) return columns === 1 && line.rows === rows;
    return columns === 1 ? line.rows === 1 || line.columns === 1 : line.columns === columns;
  });
  return follow ? ok({ rows, columns }) : refuse("shape-mismatch");
}
