import type { DefinedName, ListObject, Sheet } from "../workbook/workbook";
import type { Period } from "../quantity/period";
import type { TableCorrections } from "./corrections/assignCorrections";
import { findPieces } from "./frame/findPieces";
import type { Frame } from "./frame/frame";
import type { Title } from "./frame/readTitle";
import type { SheetPieces } from "./corrections/forceAreas";
import { unrolled } from "./frame/unrolled";
import { withoutTwins } from "./frame/withoutTwins";
import { gridOf, type Grid } from "./grid/grid";
import { withKnownCells } from "./grid/knownCells";
import { readTable, type TableReading } from "./readTable";

/** The last that was made of a thing, and of what else it was made. */
interface Made<T> {
  readonly of: string;
  readonly value: T;
}

/**
 * A workbook is read again after every edit, and most of its sheets are the very objects that were read before. What was made
 * of these is made of them again, without the work; it is let go of together with them.
 */
function once<Thing extends object, T>(
  made: WeakMap<Thing, Made<T>>,
  thing: Thing,
  of: string,
  make: () => T,
): T {
  const last = made.get(thing);
  if (last?.of === of) return last.value;
  const value = make();
  made.set(thing, { of, value });
  return value;
}

const sheets = new WeakMap<Sheet, Made<SheetPieces>>();

/** The cells of a sheet, and what it is cut into. */
export function piecesOfSheet(
  sheet: Sheet,
  lists: readonly ListObject[],
  names: readonly DefinedName[],
): SheetPieces {
  return once(sheets, sheet, JSON.stringify(names), () => {
    const grid = withKnownCells(gridOf(sheet), lists, names);
    const named = names.map(({ area }) => area);
    return { grid, pieces: findPieces(grid, lists, named) };
  });
}

const tables = new WeakMap<Frame, Made<TableReading>>();

/** Reads a table, or takes what was read of it before, where the user has corrected none of its lines. */
export function readTableOnce(
  grid: Grid,
  frame: Frame,
  title: Title,
  anchor: Period,
  said: TableCorrections,
): TableReading {
  const read = () => {
    const long = unrolled(grid, frame);
    const plain = withoutTwins(long?.grid ?? grid, long?.frame ?? frame);
    const reading = readTable(plain.grid, plain.frame, title, anchor, said);
    return long ? long.inPlace(reading) : reading;
  };
  if (said.lines.length > 0) return read();
  return once(tables, frame, JSON.stringify([title, anchor, said.anchor]), read);
}
