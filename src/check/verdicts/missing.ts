import type { Statement } from "../../prose/question";
import type { Judgement, Reason } from "./finding";

/** What the workbook does not tell; a mask stays blank. */
export function missing(statement: Statement, kind: Judgement["kind"], reason: Reason): Judgement {
  return { verdict: statement.form === "mask" ? "blank" : "not-found", reason, kind };
}
