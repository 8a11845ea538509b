import type { Result } from "../../problem";
import { attempt } from "./hostProblem";

/** Asks Excel for what changes nothing the user sees; while a cell is being edited, Excel answers once that is done. */
export function runRead<T>(
  ask: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  return attempt(() => Excel.run({ delayForCellEdit: true }, ask));
}
