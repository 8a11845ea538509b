import {
  ICommandService,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/preset-sheets-core";

/** Adds a sheet behind the others and returns its id. Unlike Univer's own command it leaves the active sheet, as Excel does. */
export function addBlankSheet(injector: Injector, workbook: Workbook, name: string): string {
  const id = generateRandomId();
  injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, {
    unitId: workbook.getUnitId(),
    index: workbook.getSheets().length,
    sheet: { ...mergeWorksheetSnapshotWithDefault({}), id, name },
  });
  return id;
}
