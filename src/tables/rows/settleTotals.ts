import { widthOf } from "../../lexicon/areas";
import type { TableRow } from "./tableRow";

/**
 * 全市 is the total of a city's counties, but among the cities of a province it is the office's own row. Told by
 * what the other rows are called; a total of its own level is nobody's total.
 */
export function settleTotals(rows: readonly TableRow[]): TableRow[] {
  const widths = memberWidths(rows);
  const own = mostOf(widths);
  const wholes = rows.filter(isWhole);
  const narrower = widths.some((width) => own !== undefined && width > own);
  // Where some rows are narrower (县 among 县级市), a single 全市 may well be the total of all.
  if (own === undefined || (narrower && wholes.length === 1)) return [...rows];
  return rows.map((row) => {
    const name = row.entity?.name ?? "";
    if (!isWhole(row) || widthOf(name) !== own) return row;
    return { ...row, kind: "self", entity: { name, role: "self" } };
  });
}

/** 全市 itself, not 全市合计 or 全区总计. */
function isWhole({ kind, entity, text }: TableRow): boolean {
  const isSum = /[总總]|[计計]$/.test(text.trim());
  return kind === "total" && entity?.scope === entity?.name && text.length <= 4 && !isSum;
}

function memberWidths(rows: readonly TableRow[]): number[] {
  return rows.flatMap(({ kind, entity }) =>
    kind === "member" ? (widthOf(entity?.name ?? "") ?? []) : [],
  );
}

/** How wide most members of a table are. */
export function membersWidth(rows: readonly TableRow[]): number | undefined {
  return mostOf(memberWidths(rows));
}

function mostOf(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
