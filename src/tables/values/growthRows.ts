import { isNamedLikeRatio } from "../../lexicon/headings/figureHeads";
import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import { readFigure } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

/**
 * Rows with what their unit is of: 规模以上工业增加值 in %, of which nothing but growth is given, is told by its growth, and so are its
 * target and its place.
 */
export function withGrowthRows(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): readonly TableRow[] {
  const holds = (row: TableRow, test: (column: ValueColumn) => boolean): boolean =>
    columns.some((column) => test(column) && isFigure(grid, row.row, column.column));
  return rows.map((row) => {
    const { indicator } = row;
    const unit = row.unit ?? indicator?.unit;
    if (!indicator || indicator.measure !== undefined || unit?.base !== PERCENT.base) return row;
    const { kind } = row;
    if (kind !== "indicator" && kind !== "part") return row;
    if (isRateName(indicator.name) || isNamedLikeRatio(indicator.name)) return row;
    if (holds(row, isLevel) || !holds(row, isGrowth)) return row;
    return { ...row, indicator: { ...indicator, measure: "growth" } };
  });
}

function isLevel({ measure }: ValueColumn): boolean {
  return measure === "level";
}

function isGrowth({ measure, unit, entity }: ValueColumn): boolean {
  const isInPercent = unit === undefined || unit.base === PERCENT.base;
  return mayBeGrowth(measure) && isInPercent && !entity;
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  return readFigure(grid.cell(row, column), { form: "amount" }).kind === "figure";
}
