import { correctorOf } from "../../../src/tables/corrections/corrector";
import { lineAnchors } from "../../../src/tables/corrections/lineAnchors";
import type {
  Correction,
  Corrections,
  LineAnchor,
  TableAnchor,
} from "../../../src/tables/corrections/corrections";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import { bookOf, sheetOf } from "../../support/sheetOf";

export type Drawing = Readonly<Record<string, readonly string[]>>;

/** Drawn sheets, read with corrections. */
export function read(sheets: Drawing, ...corrections: readonly Correction[]): Reading {
  const book = bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)));
  return readWorkbook(book, correctorOf(said(...corrections)));
}

export function said(...corrections: readonly Correction[]): Corrections {
  return { version: 1, corrections };
}

/** What the table with this range in its id is known by. */
export function anchorIn(sheets: Drawing, id: string): TableAnchor {
  const { tables, refused } = read(sheets);
  const anchor =
    tables.find((table) => table.id === id)?.anchor ??
    refused.find(({ area, table }) => table && id.startsWith(`${area.sheet}!`))?.table?.anchor;
  if (!anchor) throw new Error(`Cannot find a table ${id}`);
  return anchor;
}

export function line(...path: readonly string[]): LineAnchor {
  const [anchor] = lineAnchors([path]);
  if (!anchor) throw new Error("A line needs a name");
  return anchor;
}

/** Figures as `indicator entity measure value unit`, in reading order. */
export function figures({ observations }: Reading): string[] {
  return observations.map(({ indicator, entity, measure, value, unit }) =>
    [indicator, entity, measure, value, unit.symbol].filter((part) => part !== "").join(" "),
  );
}
