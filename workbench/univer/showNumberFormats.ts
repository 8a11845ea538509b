import { ICommandService, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { CellValues } from "./cellData";
import { openWorkbook } from "./openWorkbook";

/** A number that came with its format, and where it stands. */
export interface FormattedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** Shows results in the formats they came with, where nobody has given the cell another. Not an edit: nothing is recalculated or undone. */
export function showNumberFormats(injector: Injector, cells: readonly FormattedCell[]): void {
  const workbook = openWorkbook(injector);
  const bySheet = new Map<string, CellValues>();
  for (const { sheet, row, column, numberFormat } of cells) {
    const worksheet = workbook.getSheetBySheetId(sheet);
    if (!worksheet || worksheet.getComposedCellStyle(row, column).n) continue;
    const values = bySheet.get(sheet) ?? {};
    (values[row] ??= {})[column] = { s: { n: { pattern: numberFormat } } };
    bySheet.set(sheet, values);
  }
  for (const [sheet, cellValue] of bySheet) {
    injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: workbook.getUnitId(), subUnitId: sheet, cellValue },
        { onlyLocal: true },
      );
  }
}
