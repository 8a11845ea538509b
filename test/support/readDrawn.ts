import type { Reading } from "../../src/tables/table";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { drawObservations, drawRefusals } from "./drawObservations";
import { bookOf, sheetOf } from "./sheetOf";

/** A workbook drawn in text (see `sheetOf`) and all that is read of it. */
export interface DrawnCase {
  readonly name: string;
  /** The sheet's name; `2020年` where it does not matter. */
  readonly on?: string;
  readonly sheet?: readonly string[];
  /** Several sheets by their names. */
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly string[];
  readonly figures: readonly string[];
  readonly refused?: readonly string[];
}

/** Every table, figure and refusal that the workbook of a case yields. */
export function readDrawn(drawn: DrawnCase): Pick<DrawnCase, "tables" | "figures" | "refused"> {
  const reading = readingOfDrawn(drawn);
  return {
    tables: reading.tables.map(({ id, orientation, scope }) =>
      [id, orientation, ...(scope === undefined ? [] : [scope])].join(" "),
    ),
    figures: drawObservations(reading),
    refused: drawRefusals(reading),
  };
}

export function readingOfDrawn({ on = "2020年", sheet = [], sheets }: DrawnCase): Reading {
  const drawings = Object.entries(sheets ?? { [on]: sheet });
  return readWorkbook(bookOf(...drawings.map(([name, drawing]) => sheetOf(name, drawing))));
}

/** What a case expects, in the shape of `readDrawn`. */
export function expectedOf({
  tables,
  figures,
  refused = [],
}: DrawnCase): Pick<DrawnCase, "tables" | "figures" | "refused"> {
  return { tables, figures, refused };
}
