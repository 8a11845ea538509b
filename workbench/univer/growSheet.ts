import { ICommandService, type Injector, type Workbook, type Worksheet } from "@univerjs/core";
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/workbook/workbook";
import { isEntireColumn, isEntireRow } from "../grid/area";

/** Univer's sheets end a little below what is filled in; makes room for an area beyond that. */
export function growSheet(
  injector: Injector,
  workbook: Workbook,
  worksheet: Worksheet,
  area: Area,
): void {
  const commands = injector.get(ICommandService);
  const sheet = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  if (!isEntireColumn(area) && area.bottom >= worksheet.getRowCount()) {
    const rowCount = area.bottom + 20;
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...sheet, rowCount });
  }
  if (!isEntireRow(area) && area.right >= worksheet.getColumnCount()) {
    const columnCount = area.right + 5;
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...sheet, columnCount });
  }
}
