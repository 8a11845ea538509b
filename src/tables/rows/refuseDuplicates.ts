import type { TableRow } from "./tableRow";

/** Two rows of one name in one group and of one period: neither is read, for nobody can say which is right. */
export function refuseDuplicates(rows: readonly TableRow[]): TableRow[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.entity && row.kind !== "unread")
      counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.map((row) =>
    row.entity && !row.problem && (counts.get(keyOf(row)) ?? 0) > 1
      ? { ...row, problem: { code: "duplicate-entity", detail: { entity: row.entity.name } } }
      : row,
  );
}

function keyOf({ entity, group, kind, period }: TableRow): string {
  const key = [entity?.name, kind, kind === "subtotal" ? group : undefined, period];
  return JSON.stringify(key.map((part) => part ?? null));
}
