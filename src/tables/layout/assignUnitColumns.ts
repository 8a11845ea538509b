import { columnKindOf } from "../words/columnKinds";
import type { Column } from "./columns";

/**
 * 金额 | 金额单位: tells each column of figures which unit column is its own, the one right behind it. The others share
 * what is left, else follow the nearest on their left. A single 单位 is that of the whole row and stays so.
 */
export function assignUnitColumns(columns: readonly Column[]): Column[] {
  const units = columns.filter(({ kind }) => kind === "unit");
  const isBehind = (unit: Column): boolean =>
    columns.some(({ kind, column }) => kind === "value" && column === unit.column - 1);
  const all = units.length > 1 && units.every(isBehind);
  const owned = units.filter(
    (unit) => isBehind(unit) && (all || columnKindOf(unit.text)?.kind !== "unit"),
  );
  if (owned.length === 0) return [...columns];
  const shared = units.find((unit) => !owned.includes(unit));
  return columns.map((column) => {
    if (column.kind !== "value") return column;
    const own = owned.find((unit) => unit.column === column.column + 1);
    const left = [...owned].reverse().find((unit) => unit.column < column.column);
    return { ...column, unitColumn: (own ?? shared ?? left)?.column ?? "none" };
  });
}
