import type { Table } from "../../tables/table";
import type { AreaAddress } from "../../workbook/workbook";

const NO_PEERS: ReadonlySet<string> = new Set(["total", "average", "subtotal"]);

/** The rows of totals and averages that a range of peers holds besides others: the names by which they stand in the tables found. */
export function totalsAmong(tables: readonly Table[], area: AreaAddress): readonly string[] {
  if (area.top === area.bottom) return [];
  const own = tables.filter(
    ({ area: of }) =>
      of.sheet === area.sheet &&
      of.top <= area.bottom &&
      area.top <= of.bottom &&
      of.left <= area.right &&
      area.left <= of.right,
  );
  return own.flatMap(({ rows }) =>
    rows
      .filter(({ line, role }) => line >= area.top && line <= area.bottom && NO_PEERS.has(role))
      .map(({ label }) => label),
  );
}
