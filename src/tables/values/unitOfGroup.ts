import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import { amountAt } from "../rows/amountAt";
import type { TableRow } from "../rows/tableRow";
import { readLabel } from "../words/readLabel";
import type { ValueColumn } from "./valueColumn";

/** 同比 under PM2.5（微克/立方米）, which has that unit from the heading over it alone. */
export function hasUnitOfGroup({ measure, unit, problem, text }: ValueColumn): boolean {
  const isOfAmount = unit !== undefined && unit.base !== "ratio" && unit.base !== "points";
  const [own = "", ...over] = text.split("·").reverse();
  return (
    measure === "difference" && !problem && isOfAmount && over.length > 0 && !readLabel(own).unit
  );
}

/** -0.163 beside 36 and 39 微克/立方米 is no difference of whole numbers: in what it is the heading leaves open. */
export function withoutUnitOfGroup(
  grid: Grid,
  rows: readonly TableRow[],
  column: ValueColumn,
  observations: readonly Observation[],
): ValueColumn {
  if (!hasUnitOfGroup(column)) return column;
  const stored = rows.flatMap(({ row }) => amountAt(grid, row, column.column) ?? []);
  const levels = observations.filter(
    ({ indicator, measure }) => measure === "level" && indicator === column.indicator,
  );
  const areBroken = stored.every((value) => Math.abs(value) < 1 && value !== 0);
  const areWhole = levels.length > 0 && levels.every(({ decimals }) => decimals === 0);
  const isOpen = stored.length >= FEWEST && areBroken && areWhole;
  return isOpen ? without(column, "unit", "ownUnit") : column;
}

const FEWEST = 2;
