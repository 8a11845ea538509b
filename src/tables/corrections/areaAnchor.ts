import type { Area } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { anchorText } from "./anchorText";
import type { AreaAnchor } from "./corrections";

/** What an area is known by: the words of its first and of its last row, figures left blank. */
export function areaAnchor(grid: Grid, area: Area): AreaAnchor {
  return {
    sheet: grid.sheet,
    first: wordsIn(grid, area.top, area),
    last: wordsIn(grid, area.bottom, area),
  };
}

const WIDEST = 200;

/** What an area that holds no table is known by, should the user want one read there; it must be big enough and have words. */
export function forcibleArea(grid: Grid, area: Area): AreaAnchor | undefined {
  const { top, left, bottom, right } = area;
  if (bottom === top || right === left || right - left >= WIDEST) return undefined;
  const anchor = areaAnchor(grid, area);
  const hasWords = (words: readonly string[]): boolean => words.some((word) => word !== "");
  return hasWords(anchor.first) && hasWords(anchor.last) ? anchor : undefined;
}

function wordsIn(grid: Grid, row: number, { left, right }: Area): string[] {
  const words: string[] = [];
  for (let column = left; column <= right; column += 1) words.push(wordAt(grid, row, column));
  return words;
}

/** The word in a cell; blank where there is a figure, which may change. */
export function wordAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  return grid.isBody(cell) ? "" : anchorText(cellText(cell));
}
