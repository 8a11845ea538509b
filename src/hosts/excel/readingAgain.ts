import type { ReadAgain } from "../host";
import type { Sheet } from "../../workbook/workbook";
import type { SheetOutline } from "./sheetOutline";

/** Thrown between two steps of a reading that nobody waits for any more. */
export class CalledOff extends Error {}

/** By which id Excel knew a sheet when it was read, and where its cells stood. */
const placed = new WeakMap<Sheet, string>();

export function rememberPlace(sheet: Sheet, outline: SheetOutline): Sheet {
  placed.set(sheet, placeOf(outline));
  return sheet;
}

/** The sheet as it was read before, where Excel has told of no change of it since and it still stands where it stood. */
export function unchangedSheet(
  outline: SheetOutline,
  { known, changed }: ReadAgain,
): Sheet | undefined {
  if (!known || !changed || changed.has(outline.id)) return undefined;
  const place = placeOf(outline);
  return known.sheets.find((sheet) => placed.get(sheet) === place);
}

function placeOf({ id, name, visible, used }: SheetOutline): string {
  const { firstRow, firstColumn, rowCount, columnCount } = used ?? {};
  return JSON.stringify([id, name, visible, firstRow, firstColumn, rowCount, columnCount]);
}

/** Cells whose answers have come are taken over so many at a time: more would hold up the page that they are read in. */
const CELLS_AT_ONCE = 5000;

/** Takes rows over, with a pause after every few thousand cells. */
export async function inSlices<Row extends readonly unknown[]>(
  rows: Iterable<Row>,
  take: (row: Row) => void,
  isOff: () => boolean,
): Promise<void> {
  let cells = 0;
  for (const row of rows) {
    take(row);
    cells += row.length;
    if (cells < CELLS_AT_ONCE) continue;
    cells = 0;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOff()) throw new CalledOff();
  }
}
