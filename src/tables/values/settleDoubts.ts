import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import { rowFigures } from "./rowFigures";
import { settleRank } from "./settleRank";
import { settleRate } from "./settleRate";
import type { ValueColumn } from "./valueColumn";

/**
 * Settles by the figures themselves what the headers leave open. What the figures do not settle stays as it is: rates in
 * doubt are refused when read, and so is a rank in doubt. `undefined` where there is nothing to settle.
 */
export function settleDoubts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  found: readonly Observation[],
): ValueColumn[] | undefined {
  if (!columns.some((column) => column.inDoubt || isBareRate(column))) return undefined;
  const figures = rowFigures(found);
  return columns.map((column) => {
    if (column.problem) return column;
    if (column.inDoubt) return settleRank(column, rows, figures);
    return isBareRate(column) ? settleRate(grid, rows, column, figures) : column;
  });
}

function isBareRate({ measure, unit }: ValueColumn): boolean {
  return (measure === "growth" || measure === "completion") && unit === undefined;
}
