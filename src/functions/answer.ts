import type { Result } from "../problem";
import { excelError } from "./excelError";

export type Answers = Result<readonly (readonly Result<number>[])[]>;

/**
 * What a function hands back to Excel. An Error inside the array reaches the cell with its sentence, for Excel's
 * runtime turns each one into JSON by the Error's own `toJSON`. A formula that fails as a whole, and a single
 * cell that fails, throws instead: the older and simpler road, on which the sentence travels too.
 */
export function answer(answers: Answers): unknown[][] {
  if (!answers.ok) throw excelError(answers.problem);
  const [firstRow = []] = answers.value;
  const [first] = firstRow;
  const single = answers.value.length === 1 && firstRow.length === 1;
  if (single && first && !first.ok) throw excelError(first.problem);
  return answers.value.map((row) =>
    row.map((result) => (result.ok ? result.value : excelError(result.problem))),
  );
}
