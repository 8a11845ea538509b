import type { TableRow } from "./tableRow";

/** 二等奖 is a part of the prize where another row counts all of them: 省科学技术奖合计. */
export function placeAwards(rows: readonly TableRow[]): TableRow[] {
  const totals = new Set(
    rows.flatMap(({ indicator, base }) => (base === undefined ? (indicator?.name ?? []) : [])),
  );
  return rows.map((row) => {
    const { base, award, partOf } = row;
    if (award === undefined || base === undefined || partOf !== undefined) return row;
    return totals.has(base) ? { ...row, kind: "part", partOf: base } : row;
  });
}
