import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { printPeriod } from "../../src/quantity/printPeriod";
import type { Observation } from "../../src/tables/observation";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { writeSheets } from "../support/writeSheets";
import type { Book, ToldKey } from "./book";

/** The workbook of the gallery as it was drawn. */
export function workbookOf({ sheets }: Book): Workbook {
  return bookOf(...sheets.map(({ name, rows, ...options }) => sheetOf(name, rows, options)));
}

/** The same as an .xlsx file. */
export function writeBook(book: Book): Promise<Uint8Array> {
  return writeSheets(workbookOf(book).sheets);
}

/** Writes the workbook and reads it again as a user's file. */
export async function readBook(book: Book): Promise<Reading> {
  const workbook = await readXlsx(await writeBook(book));
  if (!workbook.ok) throw new Error(`${book.name}: ${workbook.problem.code}`);
  return readWorkbook(workbook.value);
}

/** The figures of a reading in the notation of the book. */
export function figuresOf({ sheets, tells = KEPT }: Book, { observations }: Reading): string[] {
  const own = sheets.length === 1;
  return observations.map((observation) => {
    const address = formatAddress(observation.cell);
    const place = own ? address.slice(observation.cell.sheet.length + 1) : address;
    return [place, ...wordsOf(observation, tells)].join(" | ");
  });
}

function wordsOf(observation: Observation, tells: readonly ToldKey[]): string[] {
  const { entity, entityRole, indicator, measure, period } = observation;
  const role = entityRole === "member" ? "" : `(${entityRole})`;
  return [
    `${entity === "" ? "己" : entity}${role}`,
    indicator,
    measure,
    period ? printPeriod(period) : "-",
    quantityOf(observation),
    ...tells.flatMap((key) =>
      observation[key] === undefined ? [] : [`${key}=${String(observation[key])}`],
    ),
  ];
}

/** A book may leave the rest unsaid: whose scope, section or share it is. */
export const KEPT: readonly ToldKey[] = [
  "qualifier",
  "tied",
  "count",
  "group",
  "status",
  "partOf",
  "counting",
];

/** The texts of a reading in the notation of the book. */
export function textsOf({ texts }: Reading): string[] {
  return texts.map(({ cell, role, section }) =>
    [formatAddress(cell), role, ...(section === "" ? [] : [section])].join(" "),
  );
}

const PRINTED: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["‰", 1000],
]);

function quantityOf({ value, unit }: Observation): string {
  const printed = Number((value * (PRINTED.get(unit.symbol) ?? 1)).toPrecision(15));
  return [String(printed), ...(unit.symbol === "" ? [] : [unit.symbol])].join(" ");
}
