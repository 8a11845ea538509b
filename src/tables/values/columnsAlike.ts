import type { ValueColumn } from "./valueColumn";

/** The columns of the same indicator, or under the same group, as one of them, whatever part of it a row names; `undefined` where any may be meant. */
export function columnsAlike(
  columns: readonly ValueColumn[],
  { ofGroup, indicator }: ValueColumn,
): ReadonlySet<number> | undefined {
  if (ofGroup === undefined && indicator === undefined) return undefined;
  const alike = columns.filter((one) => one.ofGroup === ofGroup && one.indicator === indicator);
  return new Set(alike.map(({ column }) => column));
}
