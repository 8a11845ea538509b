import { PERCENT } from "../../quantity/unit";
import { nameOfSection } from "../../lexicon/sectionNames";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { overlapping } from "../words/overlapping";
import { amountAt } from "./amountAt";
import { mayBePart } from "./mayBePart";
import { isInOtherUnit } from "./partsApart";
import type { RowNumber } from "./rowNumbers";
import type { TableRow } from "./tableRow";

/**
 * 1. 住宅 under 一、房地产开发投资, and 1.1 输出 under 1 技术合同成交额: rows that are numbered deeper than one over them are parts of it, where
 * they are counted as it is and are nowhere more.
 */
export function partsByNumber(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
  numberOf: (row: number) => RowNumber | undefined,
): readonly TableRow[] {
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  let over: { readonly row: TableRow; readonly depth: number }[] = [];
  return rows.map((row) => {
    const depth = row.kind === "section" ? undefined : numberOf(row.row)?.depth;
    if (row.kind === "section") over = [];
    if (depth === undefined) return row;
    over = over.filter((one) => one.depth < depth);
    const whole = over.at(-1)?.row;
    over.push({ row, depth });
    const name = whole?.indicator?.name ?? "";
    if (whole === undefined || name === "" || !arePlain(row, whole)) return row;
    const { indicator } = row;
    if (indicator && isOfNumbered(row, whole))
      return { ...row, indicator: { ...indicator, name: overlapping(name, indicator.name) } };
    if (!canBePart(row, whole) || !isWithin(grid, levels, row, whole)) return row;
    const from = { ...row.from, partOf: whole.name };
    return { ...row, kind: "part" as const, partOf: name, from };
  });
}

function arePlain(row: TableRow, whole: TableRow): boolean {
  const isOpen = row.kind === "indicator" && row.partOf === undefined;
  return isOpen && [row, whole].every(({ problem }) => problem === undefined);
}

/** 投资 in 亿元 under 公租房 in 套 is 公租房投资. */
function isOfNumbered(row: TableRow, whole: TableRow): boolean {
  const [part = "", all = ""] = [row, whole].map(({ indicator }) => indicator?.name);
  return isInOtherUnit(row, whole) && nameOfSection(part, all) !== undefined;
}

/** Both are amounts of one kind, and neither is told in the other's name. */
function canBePart(row: TableRow, whole: TableRow): boolean {
  const [part, all] = [row.indicator, whole.indicator];
  if (!part || !all || part.measure || all.measure || part.name === all.name) return false;
  const [own, its] = [row, whole].map(({ unit, indicator }) => (unit ?? indicator?.unit)?.base);
  return own === its && own !== PERCENT.base && mayBePart(all.name, part.name);
}

function isWithin(grid: Grid, levels: readonly Column[], part: TableRow, whole: TableRow): boolean {
  const pairs = levels.flatMap(({ column }) => {
    const [own, all] = [part, whole].map(({ row }) => amountAt(grid, row, column));
    return own === undefined || all === undefined ? [] : [{ own, all }];
  });
  return pairs.length > 0 && pairs.every(({ own, all }) => own <= all);
}
