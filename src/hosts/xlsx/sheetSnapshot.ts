import type { Cell as FileCell, Worksheet } from "exceljs";
import { parseRectangle } from "../../workbook/address";
import { CELLS_PER_SHEET } from "../../workbook/limits";
import type { Area, Cell, Sheet } from "../../workbook/workbook";
import { cellValue } from "./cellValue";
import { displayText } from "./displayText";

/** A worksheet of a file as a plain snapshot, cut to the cells that hold something; `room` is how many may be held. */
export function sheetSnapshot(worksheet: Worksheet, room: number): Sheet {
  const sheet = { name: worksheet.name, visible: worksheet.state === "visible" };
  const cells = filledCells(worksheet);
  const used = usedArea(cells);
  const place = { firstRow: used.top, firstColumn: used.left };
  const size = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  if (size > Math.min(room, CELLS_PER_SHEET)) {
    const limit = size > CELLS_PER_SHEET ? { limit: CELLS_PER_SHEET } : {};
    const problem = {
      code: "sheet-too-large",
      detail: { sheet: worksheet.name, ...limit },
    } as const;
    return { ...sheet, ...place, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], problem };
  }
  return {
    ...sheet,
    ...place,
    rows: cells.length === 0 ? [] : rowsOf(cells, used),
    merges: worksheet.model.merges.flatMap((range) => parseRectangle(range) ?? []),
    hiddenRows: hiddenRows(worksheet),
    hiddenColumns: hiddenColumns(worksheet),
  };
}

/** The cells that hold something; those under a merged area only repeat its first. */
function filledCells(worksheet: Worksheet): FileCell[] {
  const cells: FileCell[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      const isRepeat = cell.isMerged && cell.master !== cell;
      if (!isRepeat && cellValue(cell) !== null) cells.push(cell);
    });
  });
  return cells;
}

/** Zero-based, and one cell for a blank sheet. */
function usedArea(cells: readonly FileCell[]): Area {
  const [first] = cells;
  if (!first) return { top: 0, left: 0, bottom: 0, right: 0 };
  let { top, left, bottom, right } = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { fullAddress } of cells) {
    top = Math.min(top, fullAddress.row - 1);
    left = Math.min(left, fullAddress.col - 1);
    bottom = Math.max(bottom, fullAddress.row - 1);
    right = Math.max(right, fullAddress.col - 1);
  }
  return { top, left, bottom, right };
}

function rowsOf(cells: readonly FileCell[], { top, left, bottom, right }: Area): Sheet["rows"] {
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    new Array<Cell | null>(right - left + 1).fill(null),
  );
  for (const cell of cells) {
    const { row, col } = cell.fullAddress;
    const line = rows[row - 1 - top];
    if (line) line[col - 1 - left] = snapshotOf(cell);
  }
  return rows;
}

function snapshotOf(cell: FileCell): Cell | null {
  const value = cellValue(cell);
  if (value === null) return null;
  const numberFormat = cell.numFmt || "General";
  const indent = indentOf(cell);
  const text = displayText(value, numberFormat);
  return { value, text, numberFormat, ...(indent > 0 && { indent }) };
}

/** Set in from the left; from the right it orders nothing. */
function indentOf({ alignment }: FileCell): number {
  const { horizontal, indent = 0 } = (alignment as FileCell["alignment"] | undefined) ?? {};
  return horizontal === "right" ? 0 : indent;
}

function hiddenRows(worksheet: Worksheet): number[] {
  const hidden: number[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) hidden.push(number - 1);
  });
  return hidden;
}

function hiddenColumns(worksheet: Worksheet): number[] {
  const hidden: number[] = [];
  for (const column of worksheet.columns ?? []) {
    if (column.hidden && column.number !== undefined) hidden.push(column.number - 1);
  }
  return hidden;
}
