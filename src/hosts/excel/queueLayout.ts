import type { Sheet } from "../../workbook/workbook";
import { hiddenRows } from "./hiddenRows";
import { lines } from "./lines";
import { parseAreas } from "./parseAreas";
import type { Used } from "./sheetOutline";
import { supports } from "./supports";
import { cellCount } from "./withinLimit";

export type Layout = Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns">;

/** Asks for merged areas, hidden rows and hidden columns; they can be had after the next round trip. */
export function queueLayout(used: Used): () => Layout {
  const merges = queueMerges(used);
  const rows = queueHiddenRows(used);
  const columns = queueHiddenColumns(used);
  return () => ({ merges: merges(), hiddenRows: rows(), hiddenColumns: columns() });
}

function queueMerges({ range }: Used): () => Layout["merges"] {
  if (!supports("1.13")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? [] : parseAreas(merged.address));
}

/** The addresses of more cells than this would crowd out the cells themselves. */
const CELLS_VIEWED = 40_000;

function queueHiddenRows(used: Used): () => Layout["hiddenRows"] {
  const { range, firstRow, rowCount, rowHidden } = used;
  if (rowHidden !== null) return () => (rowHidden ? lines(firstRow, rowCount) : []);
  const viewed = cellCount(used) <= CELLS_VIEWED ? range : range.getColumn(0);
  const view = viewed.getVisibleView().load("cellAddresses");
  return () => hiddenRows(firstRow, rowCount, view.cellAddresses as string[][]);
}

/** Columns are asked for one by one; further to the right than this no table hides any. */
const COLUMNS_ASKED = 256;

function queueHiddenColumns(used: Used): () => Layout["hiddenColumns"] {
  const { range, firstColumn, columnCount, columnHidden } = used;
  if (columnHidden !== null) return () => (columnHidden ? lines(firstColumn, columnCount) : []);
  const columns = lines(0, Math.min(columnCount, COLUMNS_ASKED)).map((column) =>
    range.getColumn(column).load("columnIndex,columnHidden"),
  );
  return () => columns.filter((column) => column.columnHidden).map((column) => column.columnIndex);
}
