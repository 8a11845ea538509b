import type { CellAddress } from "../../workbook/workbook";
import type { Attribute } from "./meaning";

/** Who may speak of a figure: the user, its own cell, its column, the name of its row, the cells beside that, its table, the workbook. */
export type Source = "user" | "cell" | "column" | "name" | "row" | "table" | "book";

/** By whom something was said of a figure, and in which cells. */
export interface Origin {
  readonly by: Source;
  readonly cells: readonly CellAddress[];
  /** What bears it out beyond words. */
  readonly evidence?: Evidence;
}

/** What figures and names tell where no word does. */
export type Evidence =
  | "levels" // the levels of the rows agree with it
  | "size" // no fraction is as large as what is stored
  | "order" // the places are the order of that column
  | "sums" // the figures are the sums of those of others
  | "fitting-unit" // the only one of several units that fits the name
  | "implied-unit"; // what such a name is counted in

/** Who said which attribute. */
export type SaidBy = { readonly [A in Attribute]?: Origin };

/** What the user has put right. */
export const BY_USER: Origin = { by: "user", cells: [] };
/** What nothing but the workbook as a whole says. */
export const BY_BOOK: Origin = { by: "book", cells: [] };

/** All cells that gave a figure its meaning, each once. */
export function cellsOf(said: SaidBy): readonly CellAddress[] {
  const cells = Object.values(said).flatMap((origin) => origin.cells);
  const isFirst = ({ sheet, row, column }: CellAddress, index: number): boolean =>
    cells.findIndex((one) => one.row === row && one.column === column && one.sheet === sheet) ===
    index;
  return cells.filter(isFirst);
}
