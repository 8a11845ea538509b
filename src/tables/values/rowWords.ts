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
  const counting = columns.filter(({ counts }) => counts);
  const goals = columns.filter(isGoal);
  const levels = columns.filter(({ measure }) => measure === "level");
  const growths = columns.filter(({ measure }) => mayBeGrowth(measure));
  return rows.map((row) => {
    if (row.indicator === undefined || row.kind === "unread") return row;
    const holds = (some: readonly ValueColumn[]): boolean =>
      some.some(({ column }) => isFigure(grid.cell(row.row, column)));
    const hasLevel = holds(levels);
    const growsAlone = !hasLevel && holds(growths);
    const conclusion = row.conclusion ?? conclusionIn(grid, row, columns);
    return {
      ...row,
      ...(holds(counting) && { counted: true as const }),
      ...(hasLevel && { hasLevel: true as const }),
      ...(holds(goals) && { hasGoal: true as const }),
      ...(growsAlone && { growsAlone }),
      ...(conclusion !== undefined && { conclusion }),
    };
  });
}

function conclusionIn(
  grid: Grid,
  { row }: TableRow,
  columns: readonly ValueColumn[],
): string | undefined {
  for (const { column } of columns) {
    const text = cellText(grid.cell(row, column)).trim();
    if (isConclusion(text)) return text;
  }
  return undefined;
}

function isGoal({ measure }: ValueColumn): boolean {
  return measure.endsWith("target") || measure === "completion";
}

function isFigure(cell: Cell | null): boolean {
  return readFigure(cell, { form: "amount" }).kind === "figure";
}
