import type { Cell } from "../../workbook/workbook";
import type { Used } from "./sheetOutline";
import { supports } from "./supports";
import { cellCount } from "./withinLimit";

type Rows = readonly (readonly (Cell | null)[])[];

/** So many cells are asked in all: each takes some 60 bytes on the way, in the trip that brings the cells themselves. */
const CELLS_ASKED = 20_000;
/** A small sheet is asked as a whole, a large one where names stand: at its left. */
const SMALL = 4_000;
const COLUMNS_OF_LARGE = 6;

/**
 * Asks how far texts are set in from the left, on sheets where some are; yields what puts that into the rows of a sheet
 * after the next round trip.
 */
export function queueIndents(sheets: readonly Used[]): (used: Used, rows: Rows) => Rows {
  const asked = new Map<Used, () => readonly (readonly number[])[]>();
  let room = CELLS_ASKED;
  for (const used of sheets) {
    const columns = cellCount(used) <= SMALL ? used.columnCount : COLUMNS_OF_LARGE;
    const cells = used.rowCount * Math.min(columns, used.columnCount);
    if (used.indent === 0 || cells > room) continue;
    room -= cells;
    asked.set(used, queueSheet(used, Math.min(columns, used.columnCount)));
  }
  return (used, rows) => {
    const steps = asked.get(used)?.();
    return steps
      ? rows.map((row, index) => row.map((cell, at) => setIn(cell, steps[index]?.[at])))
      : rows;
  };
}

function setIn(cell: Cell | null, indent: number | undefined): Cell | null {
  return cell && indent ? { ...cell, indent } : cell;
}

function queueSheet(
  { worksheet, firstRow, firstColumn, rowCount }: Used,
  columnCount: number,
): () => number[][] {
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

/** What is loaded of a used range to know whether it is worth asking; nothing where Excel is too old to tell. */
export function indentToLoad(): string {
  return supports("1.9") ? ",format/indentLevel" : "";
}

/** How far all cells of a range are set in; `null` where not all alike, 0 where nobody knows. */
export function indentOf(range: Excel.Range): number | null {
  return supports("1.9") ? range.format.indentLevel : 0;
}
