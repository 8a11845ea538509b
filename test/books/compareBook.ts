import type { Reading, Table } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import type { AreaAddress, CellAddress } from "../../src/workbook/workbook";
import { drawRefusals } from "../support/drawObservations";
import type { Book } from "./book";
import { figureCells } from "./figureCells";
import { figuresOf, readBook, workbookOf } from "./readBook";

export interface Comparison {
  /** Expected and not read. */
  readonly missing: readonly string[];
  /** Read and not expected. */
  readonly wrong: readonly string[];
  readonly refused: readonly string[];
  /** Cells that hold figures, of all kinds: those that were read, and the rest. */
  readonly readCells: readonly string[];
  readonly unreadCells: readonly string[];
  /** Unread cells in rows and columns that are understood and, as the pane shows, of no use here: 基础分. */
  readonly setAside: readonly string[];
  /** Unread cells that are neither refused nor set aside. */
  readonly untold: readonly string[];
}

/** What is read of a book beside what a person reads, and beside what stands in its cells. */
export async function compareBook(book: Book): Promise<Comparison> {
  const reading = await readBook(book);
  const read = figuresOf(book, reading);
  const known = new Set(reading.observations.map(({ cell }) => formatAddress(cell)));
  const cells = figureCells(workbookOf(book), reading);
  const unread = cells.filter((cell) => !known.has(formatAddress(cell)));
  const aside = unread.filter((cell) => reading.tables.some((table) => setsAside(table, cell)));
  return {
    missing: book.observations.filter((figure) => !read.includes(figure)),
    wrong: read.filter((figure) => !book.observations.includes(figure)),
    refused: drawRefusals(reading),
    readCells: [...known],
    unreadCells: unread.map(formatAddress),
    setAside: aside.map(formatAddress),
    untold: unread
      .filter((cell) => !aside.includes(cell) && !isRefused(reading, cell))
      .map(formatAddress),
  };
}

function isRefused({ refused }: Reading, cell: CellAddress): boolean {
  return refused.some(({ area }) => covers(area, cell));
}

function setsAside({ area, columns, rows }: Table, cell: CellAddress): boolean {
  return (
    covers(area, cell) &&
    (columns.some(({ line, role }) => line === cell.column && role === "unread") ||
      rows.some(({ line, role }) => line === cell.row && role === "unread"))
  );
}

function covers(area: AreaAddress, { sheet, row, column }: CellAddress): boolean {
  return (
    area.sheet === sheet &&
    area.top <= row &&
    row <= area.bottom &&
    area.left <= column &&
    column <= area.right
  );
}
