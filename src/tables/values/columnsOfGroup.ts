import type { ValueColumn } from "./valueColumn";

/** The columns under the same group as one of them; `undefined` where columns stand under none. */
export function columnsOfGroup(
  columns: readonly ValueColumn[],
  { ofGroup }: ValueColumn,
): ReadonlySet<number> | undefined {
  if (ofGroup === undefined) return undefined;
  return new Set(columns.filter((one) => one.ofGroup === ofGroup).map(({ column }) => column));
}
