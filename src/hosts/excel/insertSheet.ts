import { ok, type Result } from "../../problem";
import { freeSheetName } from "./freeSheetName";
import { hostProblem } from "./hostProblem";
import { textTable } from "./textTable";

/** Wide enough for some forty Chinese characters a line, in points. */
const TEXT_WIDTH = 480;

/** Adds a sheet and fills it, from A1 on, with text; when Excel refuses, or makes anything but text of it, no sheet is left behind. */
export async function insertSheet(
  context: Excel.RequestContext,
  wanted: string,
  rows: readonly (readonly string[])[],
): Promise<Result<string>> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((worksheet) => worksheet.name);
  const name = freeSheetName(wanted, taken);

  const worksheet = worksheets.add(name);
  await context.sync();
  try {
    const table = textTable(rows);
    const written = writeText(worksheet, table);
    worksheet.activate();
    await context.sync();
    if (!written || isSameText(written.values, table)) return ok(name);
  } catch (error) {
    await remove(worksheet);
    throw error;
  }
  await remove(worksheet);
  return hostProblem("TextNotKept");
}

/** The text format comes before the text, so that `=…` out of someone's workbook does not become a formula. */
function writeText(worksheet: Excel.Worksheet, table: string[][]): Excel.Range | undefined {
  const columnCount = table[0]?.length ?? 0;
  if (columnCount === 0) return undefined;
  const range = worksheet.getRangeByIndexes(0, 0, table.length, columnCount);
  range.numberFormat = table.map((row) => row.map(() => "@"));
  range.values = table;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.format.columnWidth = TEXT_WIDTH / columnCount;
  range.format.autofitRows();
  return range.load("values");
}

/** Excel takes an apostrophe in front for its own sign of a text. */
function isSameText(found: readonly (readonly unknown[])[], written: string[][]): boolean {
  return written.every((row, rowIndex) =>
    row.every((text, columnIndex) => {
      const value = found[rowIndex]?.[columnIndex];
      return value === text || `'${String(value)}` === text;
    }),
  );
}

/** By the object, never by its name: a sheet of the user's may have come to bear that. */
async function remove(worksheet: Excel.Worksheet): Promise<void> {
  worksheet.delete();
  await worksheet.context.sync();
}
