import { parseRectangle } from "../../workbook/address";
import { lines } from "./lines";

/**
 * The rows that a view of the visible cells leaves out. `addresses` are those of the visible cells, row by row.
 *
 * @example hiddenRows(4, 3, [["A5", "B5"], ["A7", "B7"]]) // => [5]
 */
export function hiddenRows(
  firstRow: number,
  rowCount: number,
  addresses: readonly (readonly string[])[],
): readonly number[] {
  const visible = new Set(addresses.map(([first = ""]) => parseRectangle(first)?.top));
  // The view of a hidden column is empty; that says nothing about the rows.
  visible.delete(undefined);
  return visible.size === 0 ? [] : lines(firstRow, rowCount).filter((row) => !visible.has(row));
}
