import { ok, type Result } from "../../problem";
import type { SheetLine } from "../host";
import { freeSheetName } from "./freeSheetName";
import { hostProblem } from "./hostProblem";
import { earlierSheet, rememberSheet } from "./ownSheets";
import { textTable } from "./textTable";

/** Wide enough for some forty Chinese characters a line, in points. */
const TEXT_WIDTH = 480;

/**
 * Puts a text on a sheet of its own, from A1 on. The sheet made for `key` before is filled anew as long as it still holds what
 * was written then: what the user has changed is the user's, and a further sheet is added. When Excel refuses, or makes anything
 * but text of it, the workbook is as it was.
 */
export async function insertSheet(
  context: Excel.RequestContext,
  wanted: string,
  lines: readonly SheetLine[],
  key?: string,
): Promise<Result<string>> {
  const table = textTable(lines.map(({ cells }) => cells));
  const earlier = key === undefined ? undefined : await earlierSheet(context, key);
  const filled = earlier
    ? await refill(earlier.worksheet, earlier.values, table, lines)
    : await addFilled(context, wanted, table, lines);
  if (filled.ok && key !== undefined) {
    // The text stands: where Excel does not keep for which one, the next is put on a further sheet.
    await rememberSheet(context, key, filled.value, table).catch(() => undefined);
  }
  return filled.ok ? ok(filled.value.name) : filled;
}

async function addFilled(
  context: Excel.RequestContext,
  wanted: string,
  table: string[][],
  lines: readonly SheetLine[],
): Promise<Result<Excel.Worksheet>> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const worksheet = worksheets.add(freeSheetName(wanted, taken));
  worksheet.load("id,name");
  await context.sync();
  try {
    const written = writeText(worksheet, table, lines);
    worksheet.activate();
    await context.sync();
    if (!written || isSameText(written.values, table)) return ok(worksheet);
  } catch (error) {
    await remove(worksheet);
    throw error;
  }
  await remove(worksheet);
  return hostProblem("TextNotKept");
}

async function refill(
  worksheet: Excel.Worksheet,
  before: string[][],
  table: string[][],
  lines: readonly SheetLine[],
): Promise<Result<Excel.Worksheet>> {
  try {
    worksheet.getUsedRange().clear();
    const written = writeText(worksheet, table, lines);
    worksheet.activate();
    await worksheet.context.sync();
    if (!written || isSameText(written.values, table)) return ok(worksheet);
  } catch (error) {
    await putBack(worksheet, before);
    throw error;
  }
  await putBack(worksheet, before);
  return hostProblem("TextNotKept");
}

async function putBack(worksheet: Excel.Worksheet, before: string[][]): Promise<void> {
  writeText(worksheet, before, []);
  await worksheet.context.sync();
}

/** The text format comes before the text, so that `=…` out of someone's workbook does not become a formula. */
function writeText(
  worksheet: Excel.Worksheet,
  table: string[][],
  lines: readonly SheetLine[],
): Excel.Range | undefined {
  const columnCount = table[0]?.length ?? 0;
  if (columnCount === 0) return undefined;
  const range = worksheet.getRangeByIndexes(0, 0, table.length, columnCount);
  range.numberFormat = table.map((row) => row.map(() => "@"));
  range.values = table;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.format.columnWidth = TEXT_WIDTH / columnCount;
  for (const [row, { role }] of lines.entries()) {
    if (role === "text") continue;
    const { font } = worksheet.getRangeByIndexes(row, 0, 1, columnCount).format;
    font.bold = true;
    if (role === "title") font.size = 16;
  }
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
