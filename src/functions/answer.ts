import { excelError, type Telling } from "./excelError";
import { formatterFor, type ResultFormat } from "./formattedNumber";
import type { Answers, Outcome } from "./outcome";

/**
 * What a function hands back to Excel. An Error inside the array reaches the cell with its sentence, for Excel's
 * runtime turns each one into JSON by the Error's own `toJSON`. A formula that fails as a whole, and a single
 * cell that fails, throws instead: the older and simpler road, on which the sentence travels too.
 */
export function answer(answers: Answers, format?: ResultFormat, tell?: Telling): unknown[][] {
  if (!answers.ok) throw excelError(answers.problem, tell);
  const outcomes = answers.value;
  const [first] = outcomes[0] ?? [];
  const single = outcomes.length === 1 && outcomes[0]?.length === 1;
  if (single && typeof first === "object") throw excelError(first, tell);
  const cells = outcomes.length * (outcomes[0]?.length ?? 0);
  const show = format && formatterFor(format, cells);
  const rows: unknown[][] = outcomes;
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const outcome = row[column] as Outcome;
      if (typeof outcome === "object") row[column] = excelError(outcome, tell);
      else if (show && typeof outcome === "number") row[column] = show(outcome);
    }
  }
  return rows;
}
