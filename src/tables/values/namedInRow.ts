import { isConclusion } from "../../lexicon/conclusions";
import type { Problem } from "../../problem";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { readFigure } from "../read/readFigure";
import type { ValueColumn } from "./valueColumn";

/** What stands before the figures of one row that it names itself, by their columns. */
export type NamedInRow = ReadonlyMap<number, Problem>;

/**
 * 教职工 | 3211 | 其中：专任教师 | 2994 | 专任教师占比 | 93.2% below a table of several columns: a row of names and figures in turn, which says
 * itself what its figures are and is of none of the columns over it. Empty for every other row.
 */
export function namedInRow(grid: Grid, row: number, columns: readonly ValueColumn[]): NamedInRow {
  const named = columns.filter(({ column }) => isName(grid, row, column));
  // Nearly every row ends here: no text stands in its columns.
  if (named.length < FEWEST_NAMED) return NONE;
  const names = new Map(named.map(({ column }) => [column + 1, textAt(grid, row, column)]));
  const found = new Map<number, Problem>();
  for (const { column } of columns) {
    const text = names.get(column);
    if (text !== undefined && isFigure(grid, row, column))
      found.set(column, { code: "text-in-number-column", detail: { text } });
  }
  return found.size < FEWEST_NAMED ? NONE : found;
}

const FEWEST_NAMED = 2;
const NONE: NamedInRow = new Map();
const WORDS = /[\u4e00-\u9fff]{2}/;

function textAt(grid: Grid, row: number, column: number): string {
  return cellText(grid.cell(row, column)).trim();
}

function isName(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.cell(row, column)?.value !== "string") return false;
  const text = textAt(grid, row, column);
  return WORDS.test(text) && !isConclusion(text) && !isFigure(grid, row, column);
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  return readFigure(grid.cell(row, column), { form: "amount" }).kind === "figure";
}
