import { widthOf } from "../../lexicon/areas";
import { wholeAreasIn } from "../../lexicon/wholeAreas";
import { membersWidth } from "./settleTotals";
import type { TableRow } from "./tableRow";

/**
 * What the rows of a table are the members of: its total or average row says so (全省合计), else the title (全省各市),
 * else the sheet's name (全省对标). Of several totals the narrowest counts. 全市 in the title of a table of cities is the
 * office itself and no scope.
 */
export function tableScope(
  rows: readonly TableRow[],
  title: string,
  sheet: string,
): string | undefined {
  const scopes = rows.flatMap(({ entity, kind }) =>
    kind === "total" || kind === "average" ? (entity?.scope ?? []) : [],
  );
  const [narrowest] = [...scopes].sort((a, b) => (widthOf(b) ?? 0) - (widthOf(a) ?? 0));
  const members = membersWidth(rows);
  const named = wholeAreasIn(`${title} ${sheet}`);
  return narrowest ?? named.find((area) => members === undefined || (widthOf(area) ?? 0) < members);
}
