import { readWorkbook } from "../src/tables/readWorkbook";
import type { Workbook } from "../src/workbook/workbook";
import { measureInTurns } from "./measure";
import { statisticsBook } from "./statisticsBook";
import { milliseconds, printTable, times } from "./table";

const SHEETS = 30;
const SIZES = [20_000, 60_000, 200_000];
const ROUNDS = 9;
/** Ten times the cells may take no more than this many times the time. */
const BAR = 12;

/** Reading all tables of a workbook: the time it takes must grow as its cells do. */
export function detectionBench(): void {
  const books = SIZES.map((size) => statisticsBook(SHEETS, size));
  const work = Object.fromEntries(
    books.map((book, index) => [String(index), () => readWorkbook(book)]),
  );
  // So that no size pays for the compiler's first look at the work.
  measureInTurns(work, 1);
  const taken = measureInTurns(work, ROUNDS);
  const first = { cells: cellsIn(books[0]), time: taken["0"]?.best ?? NaN };
  const rows = books.map((book, index) => {
    const { tables, observations, refused } = readWorkbook(book);
    const [cells, time] = [cellsIn(book), taken[String(index)]?.best ?? NaN];
    return [
      cells.toLocaleString("en-US"),
      String(tables.length),
      observations.length.toLocaleString("en-US"),
      String(refused.length),
      milliseconds(time),
      times(cells / first.cells),
      times(time / first.time),
    ];
  });
  printTable(
    `(d) all tables of a workbook of ${SHEETS} sheets, ms of processor time`,
    ["cells", "tables", "figures read", "refused", "time", "cells grow", "time grows"],
    rows,
  );
  console.log(`* 10 times the cells may take ${BAR} times the time`);
}

function cellsIn(book: Workbook | undefined): number {
  const cells = book?.sheets.flatMap(({ rows }) => rows.flat()) ?? [];
  return cells.filter((cell) => cell !== null).length;
}
