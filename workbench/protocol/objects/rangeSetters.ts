import type { Area } from "../../../src/workbook/workbook";
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../../grid/area";
import type { GridModel } from "../../grid/gridModel";
import { invalidArgument, wrongDimensions } from "../apiError";
import { truth } from "./argument";
import { enteredValue } from "./enteredValue";

type Setter = (value: unknown) => void;

/** What can be written to an area: a matrix of its size, or one value for all its cells. */
export function rangeSetters(grid: GridModel, sheet: string, area: Area): Record<string, Setter> {
  const corner = { row: area.top, column: area.left };
  const enter =
    (where: string): Setter =>
    (value) => {
      const values = matrixOf(value, area, where);
      const cells = grid.cells(sheet, area);
      const entries = values.map((row, rowIndex) =>
        row.map((entry, columnIndex) =>
          enteredValue(entry, cells[rowIndex]?.[columnIndex] ?? { numberFormat: "General" }),
        ),
      );
      grid.write(sheet, corner, entries);
    };
  const setNumberFormat: Setter = (value) => {
    const formats = matrixOf(value, area, "Range.numberFormat");
    grid.setNumberFormats(
      sheet,
      corner,
      formats.map((row) => row.map(numberFormat)),
    );
  };
  return {
    Values: enter("Range.values"),
    Formulas: enter("Range.formulas"),
    FormulasLocal: enter("Range.formulasLocal"),
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: (value) =>
      grid.setRowsHidden(sheet, area.top, area.bottom, truth(value, "Range.rowHidden")),
    ColumnHidden: (value) =>
      grid.setColumnsHidden(sheet, area.left, area.right, truth(value, "Range.columnHidden")),
  };
}

/** The size the client announces before it writes a large matrix in pieces. */
export function validateArraySize(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw wrongDimensions("Range.values");
}

function matrixOf(value: unknown, area: Area, where: string): unknown[][] {
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument(where);
  if (!Array.isArray(value)) {
    return Array.from({ length: rowsOf(area) }, () =>
      Array.from({ length: columnsOf(area) }, () => value),
    );
  }
  const rows = value as unknown[];
  if (rows.length !== rowsOf(area)) throw wrongDimensions(where);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnsOf(area)) throw wrongDimensions(where);
    return row as unknown[];
  });
}

function numberFormat(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== "string") throw invalidArgument("Range.numberFormat");
  return value === "" ? "General" : value;
}
