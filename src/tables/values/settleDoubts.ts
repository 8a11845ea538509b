import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { TableSetting } from "./tableSetting";
import { observeTable, type TableFigures } from "./observeTable";
import { rowFigures } from "./rowFigures";
import { settleRank } from "./settleRank";
import { settleRate } from "./settleRate";
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
  setting: TableSetting,
): Settled {
  const read = (settled: readonly ValueColumn[]): Settled => ({
    columns: settled,
    ...observeTable(grid, rows, settled, setting),
  });
  let table = read(columns);
  if (columns.some(isBareRate)) {
    const figures = rowFigures(table.observations);
    table = read(
      table.columns.map((one) => (isBareRate(one) ? settleRate(grid, rows, one, figures) : one)),
    );
  }
  if (columns.some(isDoubtfulRank)) {
    const figures = rowFigures(table.observations);
    table = read(
      table.columns.map((one) => (isDoubtfulRank(one) ? settleRank(one, rows, figures) : one)),
    );
  }
  return table;
}

function isDoubtfulRank({ inDoubt, problem }: ValueColumn): boolean {
  return inDoubt === true && !problem;
}

function isBareRate({ measure, unit, problem }: ValueColumn): boolean {
  return (measure === "growth" || measure === "completion") && unit === undefined && !problem;
}
