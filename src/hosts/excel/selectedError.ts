import { ok, type Result } from "../../problem";
import { callsOurs } from "../../workbook/formulaText";
import type { SelectedError } from "../formulaDesk";
import { supports } from "./supports";

/** The active cell, where it shows an error that a formula with one of our functions has put there, in one round trip. */
export async function selectedError(
  context: Excel.RequestContext,
): Promise<Result<SelectedError | undefined>> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,values,valueTypes,formulas,worksheet/name");
  // The set that came with dynamic arrays.
  const parent = supports("1.12") ? cell.getSpillParentOrNullObject() : undefined;
  parent?.load("rowIndex,columnIndex,formulas");
  await context.sync();
  const home = parent && !parent.isNullObject ? parent : cell;
  const formula: unknown = home.formulas[0]?.[0];
  const isError = cell.valueTypes[0]?.[0] === Excel.RangeValueType.error;
  if (!isError || typeof formula !== "string" || !callsOurs(formula)) return ok(undefined);
  const sheet = cell.worksheet.name;
  return ok({
    cell: { sheet, row: cell.rowIndex, column: cell.columnIndex },
    error: String(cell.values[0]?.[0]),
    home: { sheet, row: home.rowIndex, column: home.columnIndex },
    formula,
  });
}
