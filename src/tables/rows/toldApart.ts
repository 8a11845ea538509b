import { groupedBy } from "../../groupedBy";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { without } from "../corrections/without";
import { isNumberedHeading } from "../frame/lineText";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { columnKindOf } from "../words/columnKinds";
import { isKindName, withKind } from "../words/kindName";
import type { TableRow } from "./tableRow";

/**
 * 校舍建筑面积 | 小学 and 校舍建筑面积 | 初中: where rows would say the same but for one word beside them, all are called by what stands there.
 */
export function toldApart(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const twins = [...groupedBy(rows.filter(isNamed), keyOf).values()].filter(
    ({ length }) => length > 1,
  );
  if (twins.length === 0) return rows;
  const kindIn = (column: Column, row: TableRow): string => {
    const { name } = plainLabel(cellText(grid.shown(row.row, column.column)));
    return isKind(name) ? name : "";
  };
  const column = columns.find(
    (one) => divides(one) && twins.every((group) => areApart(group.map((row) => kindIn(one, row)))),
  );
  if (!column) return rows;
  return rows.map((row) => {
    const kind = kindIn(column, row);
    const { indicator, base } = row;
    if (!indicator || !isNamed(row) || kind === "") return row;
    const name = withKind(kind, indicator.name);
    // What stands in the name is no heading over it as well.
    const said = column.kind === "section" ? without(row, "section") : row;
    return {
      ...said,
      indicator: { ...indicator, name },
      ...(base !== undefined && { base: withKind(kind, base) }),
    };
  });
}

/** What groups the rows, or a column of which nobody knows what stands in it. */
function divides({ kind, text }: Column): boolean {
  return kind === "section" || (kind === "remark" && text !== "" && !columnKindOf(text));
}

function isNamed({ indicator, problem, kind }: TableRow): boolean {
  return indicator !== undefined && problem === undefined && kind !== "section";
}

/** All that a row says of its figures but under what they stand. */
function keyOf({ indicator, period, stage, award, grade, setBy, counting }: TableRow): string {
  return JSON.stringify([indicator, period, stage, award, grade, setBy, counting]);
}

function areApart(kinds: readonly string[]): boolean {
  return !kinds.includes("") && new Set(kinds).size === kinds.length;
}

/** 小学, 批发业（限上）; not 一、批发业. */
function isKind(name: string): boolean {
  return /^[\u4e00-\u9fff（）()]+$/.test(name) && isKindName(name) && !isNumberedHeading(name);
}
