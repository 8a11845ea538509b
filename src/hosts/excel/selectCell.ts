import { ok, type Result } from "../../problem";
import { formatCell } from "../../workbook/address";
import type { CellAddress } from "../../workbook/workbook";
import { hostProblem } from "./hostProblem";

/**
 * Shows the sheet, then selects the cell. Both at once is not reliable: Excel may still be switching sheets when it
 * hears of the cell, so each step has a round trip of its own, and what is selected in the end is looked at.
 */
export async function selectCell(
  context: Excel.RequestContext,
  cell: CellAddress,
): Promise<Result<null>> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) return hostProblem("ItemNotFound");

  worksheet.activate();
  await context.sync();

  worksheet.getRange(formatCell(cell.row, cell.column)).select();
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  return holds(selected, cell) ? ok(null) : hostProblem("SelectionFailed");
}

/** A merged cell is selected as a whole, so the cell asked for may be one of several. */
function holds(range: Excel.Range, cell: CellAddress): boolean {
  const row = cell.row - range.rowIndex;
  const column = cell.column - range.columnIndex;
  return (
    range.worksheet.name.toLowerCase() === cell.sheet.toLowerCase() &&
    row >= 0 &&
    row < range.rowCount &&
    column >= 0 &&
    column < range.columnCount
  );
}
