import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Rows and columns left before a cell that had to be scrolled to. */
const MARGIN_ROWS = 3;
const MARGIN_COLUMNS = 1;

/** Scrolls the sheet as little as it takes to show a cell: not at all where it is seen, frozen rows and columns included. */
export function bringIntoView(sheet: FWorksheet, row: number, column: number): void {
  const visible = sheet.getVisibleRange();
  if (!visible) return;
  const { xSplit, ySplit } = sheet.getSheet().getFreeze();
  const isRowSeen = row < ySplit || (visible.startRow <= row && row < visible.endRow);
  const isColumnSeen =
    column < xSplit || (visible.startColumn <= column && column < visible.endColumn);
  if (isRowSeen && isColumnSeen) return;
  sheet.scrollToCell(
    isRowSeen ? visible.startRow : Math.max(0, row - MARGIN_ROWS),
    isColumnSeen ? visible.startColumn : Math.max(0, column - MARGIN_COLUMNS),
  );
}
