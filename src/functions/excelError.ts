import type { Problem, ProblemCode } from "../problem";
import { metricSentence } from "../sentences/metricSentence";
import { argumentName, type ArgumentName } from "./argumentNames";
import { displayLanguage } from "./displayLanguage";

/**
 * Problems of the formula itself; they become #VALUE!. All others are problems of the data and become #N/A.
 * Excel shows a sentence with these two errors only, so #DIV/0! and #NUM! are not used.
 */
const WRONG_USE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "not-a-number",
  "approximate-value",
  "unit-mismatch",
  "shape-mismatch",
  "ambiguous-rate",
  "unlikely-percent",
  "unlikely-years",
  "unlikely-place",
  "invalid-option",
  "no-reference",
]);

/** The runtime's class extends Error, though its type declaration does not say so. */
export type ExcelError = CustomFunctions.Error & Error;

/** How a problem is told: by default in the sentences of the metrics alone, which keeps the functions' file small. */
export type Telling = typeof metricSentence;

/** The Excel error for a problem, with its sentence in the language Excel is shown in. */
export function excelError(problem: Problem, tell: Telling = metricSentence): ExcelError {
  // Spelt out: older hosts know CustomFunctions.Error but not CustomFunctions.ErrorCode.
  const code = (WRONG_USE.has(problem.code) ? "#VALUE!" : "#N/A") as CustomFunctions.ErrorCode;
  const language = displayLanguage();
  const { argument, option, ...rest } = problem.detail ?? {};
  const allowed = rest[`allowed ${language}`];
  const detail = {
    ...rest,
    ...(argument !== undefined && { argument: argumentName(argument as ArgumentName, language) }),
    ...(option !== undefined && { option: argumentName(option as ArgumentName, language) }),
    ...(allowed !== undefined && { allowed }),
  };
  const sentence = tell({ code: problem.code, detail }, language);
  return new CustomFunctions.Error(code, sentence) as ExcelError;
}
