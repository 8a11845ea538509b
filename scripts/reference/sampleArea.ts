import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { parseRectangle } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import type { Reference } from "./formula";

const SAMPLE = join(__dirname, "../../assets/samples/研发投入-分地区.xlsx");

/** The cells that an example's formula refers to, in the sample workbook. */
export async function sampleArea({ sheet: name, area }: Reference): Promise<Workbook> {
  const book = await readXlsx(await readFile(SAMPLE));
  const sheet = book.ok ? book.value.sheets.find((each) => each.name === name) : undefined;
  const rectangle = parseRectangle(area);
  if (!sheet || !rectangle) throw new Error(`Cannot find ${name}!${area} in the sample`);
  const { top, left, bottom, right } = rectangle;
  const rows = sheet.rows
    .slice(Math.max(0, top - sheet.firstRow), bottom - sheet.firstRow + 1)
    .map((row) => row.slice(Math.max(0, left - sheet.firstColumn), right - sheet.firstColumn + 1));
  const place = {
    firstRow: Math.max(top, sheet.firstRow),
    firstColumn: Math.max(left, sheet.firstColumn),
  };
  return { sheets: [{ ...sheet, ...place, rows }] };
}
