import { shownFormula } from "../../src/hosts/xlsx/functionNames";
import type { FunctionDefinition } from "../functions/functionTable";
import type { FormulaReader } from "./bookData";

/** What Excel puts before functions that are newer than the file format. */
const NEWER_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Reads formulas as files keep them: `_xldudf_METRIC_RANK(B4)` is `METRIC.RANK(B4)`. */
export function fileFormulas(functions: readonly FunctionDefinition[]): FormulaReader {
  const ids = functions.map(({ id }) => id);
  return (formula) => shownFormula(formula, ids).replace(NEWER_PREFIX, "");
}
