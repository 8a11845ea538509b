import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { TableSays } from "../meaning/tableSays";
import { columnsOfGroup } from "./columnsOfGroup";
import { tableReader, type TableFigures } from "./observeTable";
import { isBareDifference, isGrowth, settleDifferences, settlePoints } from "./differences";
import { rowFigures } from "./rowFigures";
import { isRankColumn, settleRank } from "./settleRank";
import { settleRate } from "./settleRate";
import { isPlacesColumn, settlePlacesMoved } from "./settlePlacesMoved";
import type { ValueColumn } from "./valueColumn";

/** The figures of a table, and its columns as the figures themselves have settled what the headers leave open. */
export interface Settled extends TableFigures {
  readonly columns: readonly ValueColumn[];
}

/**
 * Reads a table and settles by its figures what the headers leave open: first how rates are written, then, rates being
 * known, what places are the places of. What the figures do not settle is refused.
 */
export function settleDoubts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  setting: TableSays,
): Settled {
  const figuresOf = tableReader(grid, rows, columns, setting);
  const read = (settled: readonly ValueColumn[]): Settled => ({
    columns: settled,
    ...figuresOf(settled),
  });
  let table = read(columns);
  if (columns.some(isBareRate)) {
    const figures = rowFigures(table.observations);
    const known = table.columns;
    table = read(
      known.map((one) =>
        isBareRate(one) ? settleRate(grid, rows, one, figures, columnsOfGroup(known, one)) : one,
      ),
    );
  }
  if (table.columns.some(isGrowth)) {
    const known = table.columns;
    const settled = settlePoints(grid, rows, known, table.observations);
    if (settled.some((one, index) => one !== known[index])) table = read(settled);
  }
  if (table.columns.some(isBareDifference)) {
    table = read(settleDifferences(grid, rows, table.columns, table.observations));
  }
  if (columns.some(isRankColumn)) {
    const figures = rowFigures(table.observations);
    const known = table.columns;
    const settled = known.map((one) =>
      isRankColumn(one) ? settleRank(one, grid, rows, known, figures) : one,
    );
    if (settled.some((one, index) => one !== known[index])) table = read(settled);
  }
  if (columns.some(isPlacesColumn)) {
    const figures = rowFigures(table.observations);
    const known = table.columns;
    const settled = known.map((one) =>
      isPlacesColumn(one) ? settlePlacesMoved(one, grid, rows, figures) : one,
    );
    if (settled.some((one, index) => one !== known[index])) table = read(settled);
  }
  return table;
}

function isBareRate({ measure, unit, problem }: ValueColumn): boolean {
  return (measure === "growth" || measure === "completion") && unit === undefined && !problem;
}
