import type { Cell } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { readFigure } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import { isConclusion } from "../../lexicon/conclusions";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

/**
 * Rows with what only their cells under the figures tell: that something is counted there, so that the money beside it
 * is told apart by name, and what the sheet concludes in words instead of a figure.
 */
export function withRowWords(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): TableRow[] {
  return rows.map((row) => {
    if (row.indicator === undefined || row.kind === "unread") return row;
    const cells = columns.map((column) => ({ column, cell: grid.cell(row.row, column.column) }));
    const counted = cells.some(({ column, cell }) => column.counts && isFigure(cell));
    const hasGoal = cells.some(({ column, cell }) => isGoal(column) && isFigure(cell));
    const hasLevel = cells.some(({ column, cell }) => column.measure === "level" && isFigure(cell));
    const growsAlone =
      !hasLevel && cells.some(({ column, cell }) => mayBeGrowth(column.measure) && isFigure(cell));
    const words = cells.map(({ cell }) => cellText(cell).trim()).find(isConclusion);
    const { conclusion = words } = row;
    return {
      ...row,
      ...(counted && { counted: true as const }),
      ...(hasLevel && { hasLevel: true as const }),
      ...(hasGoal && { hasGoal: true as const }),
      ...(growsAlone && { growsAlone }),
      ...(conclusion !== undefined && { conclusion }),
    };
  });
}

function isGoal({ measure }: ValueColumn): boolean {
  return measure.endsWith("target") || measure === "completion";
}

function isFigure(cell: Cell | null): boolean {
  return readFigure(cell, { form: "amount" }).kind === "figure";
}
