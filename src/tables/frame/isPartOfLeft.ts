import type { Grid } from "../grid/grid";
import type { Frame } from "./frame";

/**
 * 比上年增加 merged over two columns, and all that stands under it merged likewise or in the first of the two alone: the second is no
 * column of its own, but was made for another table above or below.
 */
export function isPartOfLeft(
  grid: Grid,
  { area, header, body }: Pick<Frame, "area" | "header" | "body">,
  column: number,
): boolean {
  if (column <= area.left) return false;
  const isMerged = header.every((row) => (grid.merge(row, column)?.left ?? column) < column);
  return isMerged && body.every(({ row }) => grid.cell(row, column) === null);
}
