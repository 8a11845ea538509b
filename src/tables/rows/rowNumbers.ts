import { depthOfNumber, lineNumber } from "../../lexicon/notation/numbering";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";

/** How a row is numbered, in a column of its own or before its name. */
export interface RowNumber {
  readonly text: string;
  /** How deep it stands in the outline that the numbers make. */
  readonly depth: number;
  /** The column that holds it, where that is not the column of the names. */
  readonly column?: number;
}

/** Tells how each row of a table is numbered. */
export function rowNumbers(
  grid: Grid,
  { columns, names }: LaidOut,
): (row: number) => RowNumber | undefined {
  const beside = columns.find(({ kind }) => kind === "sequence")?.column;
  return (row) => {
    const own = beside === undefined ? "" : numberIn(cellText(grid.cell(row, beside)));
    const text = own || lineNumber(numberIn(cellText(grid.shown(row, names.column)))).trim();
    const depth = depthOfNumber(text);
    if (depth === undefined) return undefined;
    return { text, depth, ...(own !== "" && beside !== undefined && { column: beside }) };
  };
}

function numberIn(text: string): string {
  return normalizeWidth(text.trim());
}
