import { parseRectangle } from "../../src/workbook/address";
import type { AreaAddress } from "../../src/workbook/workbook";
import { drawRefusals } from "../support/drawObservations";
import type { Book } from "./book";
import { figuresOf, readBook } from "./readBook";

export interface Comparison {
  readonly found: readonly string[];
  /** Expected, not read, and not among the misread. */
  readonly missing: readonly string[];
  /** The missing ones that are not refused either. */
  readonly lost: readonly string[];
  /** Read, and not expected. */
  readonly wrong: readonly string[];
  readonly refused: readonly string[];
}

/** What is read of a book beside what a person reads. */
export async function compareBook(book: Book): Promise<Comparison> {
  const reading = await readBook(book);
  const read = figuresOf(book, reading);
  const misread = new Set((book.misread ?? []).map(placeOf));
  const missing = book.observations.filter(
    (figure) => !read.includes(figure) && !misread.has(placeOf(figure)),
  );
  const refused = reading.refused.map(({ area }) => area);
  return {
    found: book.observations.filter((figure) => read.includes(figure)),
    missing,
    lost: missing.filter((figure) => !refused.some((area) => covers(area, cellOf(book, figure)))),
    wrong: read.filter((figure) => !book.observations.includes(figure)),
    refused: drawRefusals(reading),
  };
}

function placeOf(figure: string): string {
  return figure.split(" | ")[0] ?? "";
}

/** The cell of a figure with its sheet, which a book of one sheet leaves out. */
function cellOf({ sheets }: Book, figure: string): AreaAddress {
  const place = placeOf(figure);
  const [sheet = "", cell = ""] = place.includes("!")
    ? place.split("!")
    : [sheets[0]?.name ?? "", place];
  const area = parseRectangle(cell);
  if (!area) throw new Error(`no cell: ${figure}`);
  return { sheet, ...area };
}

function covers(area: AreaAddress, cell: AreaAddress): boolean {
  return (
    area.sheet === cell.sheet &&
    area.top <= cell.top &&
    cell.bottom <= area.bottom &&
    area.left <= cell.left &&
    cell.right <= area.right
  );
}
