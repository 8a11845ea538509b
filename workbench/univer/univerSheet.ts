import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { displayText } from "../../src/hosts/xlsx/displayText";
import type { Area } from "../../src/workbook/workbook";
import type { ResultFormats } from "../functions/resultFormats";
import { around, intersection, rectangle } from "../grid/area";
import type { Corner, GridCell } from "../grid/gridModel";
import { cellContent, isFilled } from "./cellContent";

type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>;

/** Reads one sheet of the open workbook straight from Univer's model, with what formulas have spilled into it. */
export class UniverSheet {
  private readonly formulas: FormulaDataModel;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    readonly worksheet: Worksheet,
    private readonly results?: ResultFormats,
  ) {
    this.formulas = injector.get(FormulaDataModel);
  }

  cells({ top, left, bottom, right }: Area): GridCell[][] {
    const spilled = this.spilled();
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, over) =>
        this.cell(top + down, left + over, spilled),
      ),
    );
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const include = (row: number, column: number): void => {
      const own = rectangle(row, column, 1, 1);
      used = used ? around(used, own) : own;
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled())) {
      for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
    }
    return used;
  }

  /** The cells filled by the formula of this cell, when it fills more than one. */
  spillArea(row: number, column: number): Area | undefined {
    const ranges = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()];
    const range = ranges?.[this.worksheet.getSheetId()]?.[row]?.[column];
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    return startRow === endRow && startColumn === endColumn ? undefined : area;
  }

  /** The cell whose formula fills this one and others. */
  spillParent(row: number, column: number): Corner | undefined {
    const unit = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()];
    const spills = unit?.[this.worksheet.getSheetId()] ?? {};
    for (const [parentRow, columns] of Object.entries(spills)) {
      for (const parentColumn of Object.keys((columns ?? {}) as object)) {
        const parent = { row: Number(parentRow), column: Number(parentColumn) };
        const area = this.spillArea(parent.row, parent.column);
        if (area && intersection(area, rectangle(row, column, 1, 1))) return parent;
      }
    }
    return undefined;
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.worksheet.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const [sheet, unit] = [this.worksheet.getSheetId(), this.workbook.getUnitId()];
    return this.formulas.getFormulaStringByCell(row, column, sheet, unit) ?? cell.f ?? undefined;
  }

  private cell(row: number, column: number, spilled: CellMatrix): GridCell {
    const own = this.worksheet.getCellRaw(row, column);
    const content = cellContent(isFilled(own) ? own : (spilled[row]?.[column] ?? own));
    const numberFormat = this.numberFormat(row, column, own);
    const formula = this.formula(row, column);
    const sheet = this.worksheet.getSheetId();
    const valueFormat = this.results?.find({ sheet, row, column }, content.value);
    const isFormatted = numberFormat !== "General";
    const text = displayText(
      content.value,
      isFormatted ? numberFormat : (valueFormat ?? "General"),
    );
    return {
      ...content,
      numberFormat,
      text,
      ...(formula === undefined ? {} : { formula }),
      ...(valueFormat === undefined ? {} : { valueFormat }),
    };
  }

  private numberFormat(row: number, column: number, cell: Nullable<ICellData>): string {
    const own = this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    return own || this.worksheet.getComposedCellStyle(row, column).n?.pattern || "General";
  }

  private spilled(): CellMatrix {
    const unit = this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()];
    return (unit?.[this.worksheet.getSheetId()] ?? {}) as CellMatrix;
  }
}
