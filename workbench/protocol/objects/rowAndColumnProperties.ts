import type { Area } from "../../../src/workbook/workbook";
import { printArea } from "../../grid/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../grid/area";
import type { GridModel } from "../../grid/gridModel";

interface LineProperties {
  readonly address: string;
  readonly [property: string]: unknown;
}

/** `range.getRowProperties`: one entry a row, whatever the caller chose, since the rest is cheap. */
export function rowProperties(grid: GridModel, sheet: string, area: Area): LineProperties[] {
  return indices(area.top, area.bottom).map((row) => ({
    address: printArea({ top: row, left: 0, bottom: row, right: SHEET_COLUMNS - 1 }),
    rowHidden: grid.isRowHidden(sheet, row),
    rowIndex: row,
    format: { rowHeight: grid.rowHeight(sheet, row) },
  }));
}

/** `range.getColumnProperties`. */
export function columnProperties(grid: GridModel, sheet: string, area: Area): LineProperties[] {
  return indices(area.left, area.right).map((column) => ({
    address: printArea({ top: 0, left: column, bottom: SHEET_ROWS - 1, right: column }),
    columnHidden: grid.isColumnHidden(sheet, column),
    columnIndex: column,
    format: { columnWidth: grid.columnWidth(sheet, column) },
  }));
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
