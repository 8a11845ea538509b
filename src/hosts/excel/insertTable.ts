import { ok, type Result } from "../../problem";
import { freeSheetName } from "./freeSheetName";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Adds a sheet with a table: a first row of headings, and numbers where the texts are such. */
export async function insertTable(
  context: Excel.RequestContext,
  wanted: string,
  rows: readonly (readonly string[])[],
): Promise<Result<string>> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((worksheet) => worksheet.name);
  const worksheet = worksheets.add(freeSheetName(wanted, taken));
  worksheet.load("name");
  await context.sync();
  try {
    const width = rows[0]?.length ?? 1;
    const range = worksheet.getRangeByIndexes(0, 0, rows.length, width);
    range.values = rows.map((row) => row.map((cell) => (NUMBER.test(cell) ? Number(cell) : cell)));
    worksheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
    range.format.autofitColumns();
    worksheet.activate();
    await context.sync();
  } catch (error) {
    worksheet.delete();
    await context.sync();
    throw error;
  }
  return ok(worksheet.name);
}
