import type { Sheet } from "../../workbook/workbook";
import type { Used } from "./sheetOutline";
import { supports } from "./supports";
import { cellCount } from "./withinLimit";

/** By how many steps cells are set in from the left, row by row; fewer columns than the sheet has, or none. */
export type Indents = readonly (readonly number[])[];

/** So many cells are asked in all: each takes some 60 bytes on the way, in the trip that brings the cells themselves. */
const CELLS_ASKED = 20_000;
/** A small sheet is asked as a whole, a large one where names stand: at its left. */
const SMALL = 4_000;
const COLUMNS_OF_LARGE = 6;

/** On how many columns of a sheet it is worth asking how far texts are set in: on sheets where some are, while there is room. */
export function indentedColumns(sheets: readonly Used[]): (used: Used) => number {
  const asked = new Map<Used, number>();
  let room = CELLS_ASKED;
  for (const used of sheets) {
    const most = cellCount(used) <= SMALL ? used.columnCount : COLUMNS_OF_LARGE;
    const columns = Math.min(most, used.columnCount);
    const cells = used.rowCount * columns;
    if (used.indent === 0 || cells > room) continue;
    room -= cells;
    asked.set(used, columns);
  }
  return (used) => asked.get(used) ?? 0;
}

/** Asks how far the texts of the first columns are set in; it can be had after the next round trip. */
export function queueIndents(used: Used, columnCount: number): () => Indents {
  if (columnCount === 0) return () => [];
  const { worksheet, firstRow, firstColumn, rowCount } = used;
  const found = worksheet
    .getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount)
    .getCellProperties({ format: { indentLevel: true, horizontalAlignment: true } });
  return () =>
    found.value.map((row) =>
      row.map(({ format }) =>
        format?.horizontalAlignment === "Right" ? 0 : (format?.indentLevel ?? 0),
      ),
    );
}

/** The rows of a sheet with their texts set in. */
export function withIndents(rows: Sheet["rows"], indents: Indents): Sheet["rows"] {
  if (indents.length === 0) return rows;
  return rows.map((row, index) =>
    row.map((cell, at) => {
      const indent = indents[index]?.[at];
      return cell && indent ? { ...cell, indent } : cell;
    }),
  );
}

/** What is loaded of a used range to know whether it is worth asking; nothing where Excel is too old to tell. */
export function indentToLoad(): string {
  return supports("1.9") ? ",format/indentLevel" : "";
}

/** How far all cells of a range are set in; `null` where not all alike, 0 where nobody knows. */
export function indentOf(range: Excel.Range): number | null {
  return supports("1.9") ? range.format.indentLevel : 0;
}
