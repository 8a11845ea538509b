import type { ValueColumn } from "./valueColumn";

/** A column whose heading does not say what its figures are; what was found out before goes first. */
export function unclear(column: ValueColumn): ValueColumn {
  const problem = { code: "unclear-header", detail: { header: column.text } } as const;
  return { ...column, problem: column.problem ?? problem };
}
