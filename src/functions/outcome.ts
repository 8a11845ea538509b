import type { Problem, Result } from "../problem";

/** What one cell of a result holds before it is handed to Excel. */
export type Outcome = number | string | Problem;

/** All cells of a result, or what is wrong with the formula as a whole. */
export type Answers = Result<Outcome[][]>;

export function outcomeOf(result: Result<number | string>): Outcome {
  return result.ok ? result.value : result.problem;
}
