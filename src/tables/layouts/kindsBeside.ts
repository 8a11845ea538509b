import type { Column } from "../layout/columns";

/** Gives the columns beside the chosen names their part: what stands left of them groups them. */
export function kindsBeside(
  columns: readonly Column[],
  names: Column,
  rows: "members" | "indicators" | "records",
): Column[] {
  const byRegion = rows === "members" || names.kind === "entity";
  return columns.map((column): Column => {
    const left = column.column < names.column;
    if (column.column === names.column) {
      return { ...column, kind: byRegion ? "entity" : "indicator" };
    }
    if (column.kind === "entity" && rows !== "records") {
      return { ...column, kind: left ? "group" : "remark" };
    }
    if (column.kind === "indicator" || column.kind === "names") {
      return { ...column, kind: left ? (byRegion ? "group" : "section") : "remark" };
    }
    if (column.kind === "section" && byRegion) return { ...column, kind: "group" };
    return column;
  });
}
