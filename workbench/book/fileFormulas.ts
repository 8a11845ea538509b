import { shownFormula, storedFormula } from "../../src/hosts/xlsx/functionNames";
import type { FunctionDefinition } from "../functions/functionTable";
import type { FormulaReader } from "./bookData";
import type { FormulaWriter } from "./writeBook";

/** What Excel puts before functions that are newer than the file format. */
const NEWER_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Reads formulas as files keep them: `_xldudf_METRIC_RANK(B4)` is `METRIC.RANK(B4)`. */
export function fileFormulas(functions: readonly FunctionDefinition[]): FormulaReader {
  const ids = functions.map(({ id }) => id);
  return (formula) => shownFormula(formula, ids).replace(NEWER_PREFIX, "");
}

/** Functions newer than the file format, which files keep with a prefix; those of the samples and of bureaus' books. */
const NEWER =
  /(?<![\w.])(?=(?:IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|LET|RANK\.EQ|RANK\.AVG)\()/gi;

/** Writes formulas as files keep them: the way back of `fileFormulas`. */
export function storedFormulas(functions: readonly FunctionDefinition[]): FormulaWriter {
  const ids = functions.map(({ id }) => id);
  return (formula) => storedFormula(formula, ids).replace(NEWER, "_xlfn.");
}
