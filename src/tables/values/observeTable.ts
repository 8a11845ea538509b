import type { Problem } from "../../problem";
import type { CellAddress } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import { gatherRefusals, type RefusedCell } from "../refusals";
import type { TableRow } from "../rows/tableRow";
import type { Refusal, TextMaterial } from "../table";
import { conclusionTexts } from "./conclusionTexts";
import { observe } from "./observe";
import type { TableSetting } from "./tableSetting";
import { placeExamples } from "./placeExamples";
import { withRowWords } from "./rowWords";
import type { ValueColumn } from "./valueColumn";

/** What is read of a table's cells, and what of them is refused. */
export interface TableFigures {
  readonly observations: readonly Observation[];
  /** Conclusions without a figure. */
  readonly texts: readonly TextMaterial[];
  readonly refused: readonly Refusal[];
}

/** Reads every cell where a row and a column of figures cross; what is no figure is refused with its reason. */
export function observeTable(
  grid: Grid,
  rows: readonly TableRow[],
  values: readonly ValueColumn[],
  setting: TableSetting,
): TableFigures {
  const observations: Observation[] = [];
  const cells: RefusedCell[] = [];
  const told = withRowWords(grid, rows, values);
  for (const column of values) {
    if (column.measure === "unread") continue;
    for (const row of told) {
      const cell = isLeftOut(row) ? null : grid.cell(row.row, column.column);
      if (!cell) continue;
      const address = { sheet: grid.sheet, row: row.row, column: column.column };
      const known = column.problem ?? row.problem ?? sharedFigure(grid, address, setting.names);
      const observed = known
        ? ({ kind: "refused", problem: known } as const)
        : observe(cell, address, row, column, setting);
      if (observed.kind === "observations") observations.push(...observed.observations);
      if (observed.kind === "refused") cells.push({ address, problem: observed.problem });
    }
  }
  return {
    observations: placeExamples(inReadingOrder(observations)),
    texts: conclusionTexts(grid, told, observations),
    refused: gatherRefusals(cells),
  };
}

function isLeftOut({ kind }: TableRow): boolean {
  return kind === "section" || kind === "unread";
}

/** A figure merged over several rows or columns is of nobody knows which, unless the row's name is merged alike. */
function sharedFigure(
  grid: Grid,
  { row, column }: CellAddress,
  names: number,
): Problem | undefined {
  const merge = grid.merge(row, column);
  if (!merge) return undefined;
  const over = grid.merge(row, names);
  const alike = over?.top === merge.top && over.bottom === merge.bottom;
  return alike && merge.left === merge.right ? undefined : { code: "merged-figure" };
}

function inReadingOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
