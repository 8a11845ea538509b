import type { Cell } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { cellKey, withCells } from "../grid/gridViews";
import type { RowShape } from "../grid/rowShape";
import type { Frame } from "./frame";

/**
 * A table that names each row twice, in Chinese and below that in English, with one row for each: that of the figures, under the Chinese
 * name. Unchanged where few of its rows are so.
 */
export function withoutTwins(
  grid: Grid,
  frame: Frame,
): { readonly grid: Grid; readonly frame: Frame } {
  const { body } = frame;
  const twins = new Set<number>();
  const named = new Map<string, Cell | null>();
  let pairs = 0;
  for (const [index, below] of body.entries()) {
    const above = body[index - 1];
    if (!above || !isTranslated(grid, above, below)) continue;
    const isNameOnly = above.columns.length === 1;
    if (!isNameOnly && below.columns.length > 1) continue;
    pairs += 1;
    twins.add(isNameOnly ? above.row : below.row);
    const [column = 0] = above.texts;
    if (isNameOnly && below.columns.length > 1)
      named.set(cellKey(below.row, column), grid.cell(above.row, column));
  }
  if (pairs === 0 || pairs * 3 < body.length) return { grid, frame };
  return {
    grid: withCells(grid, named),
    frame: { ...frame, body: body.filter(({ row }) => !twins.has(row)) },
  };
}

/** 甲市 over Jia City in one column. */
function isTranslated(grid: Grid, above: RowShape, below: RowShape): boolean {
  const [column = -1] = below.texts;
  if (above.texts[0] !== column || below.row !== above.row + 1) return false;
  const [one, other] = [above.row, below.row].map((row) => cellText(grid.cell(row, column)));
  return CHINESE.test(one ?? "") && !CHINESE.test(other ?? "") && ENGLISH.test(other ?? "");
}

const CHINESE = /[\u4e00-\u9fff]/;
/** A word, and no mere abbreviation as TCL. */
const ENGLISH = /[A-Za-z][a-z]{2}/;
