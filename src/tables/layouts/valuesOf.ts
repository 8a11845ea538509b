import type { Column } from "../layout/columns";
import type { Problem } from "../../problem";

/** The columns that hold figures. */
export function valuesOf(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ kind }) => kind === "value");
}

/** A heading that does not say what stands under it. */
export function unclearHeading({ text }: Column): Problem {
  return { code: "unclear-header", detail: { header: text } };
}
