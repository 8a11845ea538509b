import type { Injector } from "@univerjs/core";
import { NAMESPACE } from "../functions/functionTable";
import { rectangle } from "../grid/area";
import type { DirtyArea } from "./calculation";
import { openWorkbook } from "./openWorkbook";
import { UniverSheet } from "./univerSheet";

/** The cells of the open workbook whose formulas call functions of the add-in. */
export function functionCells(injector: Injector): DirtyArea[] {
  const workbook = openWorkbook(injector);
  const cells: DirtyArea[] = [];
  for (const worksheet of workbook.getSheets()) {
    const sheet = new UniverSheet(injector, workbook, worksheet);
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = sheet.formula(row, column)?.toUpperCase() ?? "";
      if (formula.includes(`${NAMESPACE}.`)) {
        cells.push({ sheet: worksheet.getSheetId(), area: rectangle(row, column, 1, 1) });
      }
    });
  }
  return cells;
}
