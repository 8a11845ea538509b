import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

/** A folder of its own for the files of a test, gone afterwards. */
export function useFolder(): { readonly path: (name: string) => string } {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "narrative-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  return { path: (name) => join(folder, name) };
}

/** Saves sheets of plain values as an .xlsx file. */
export async function saveBook(
  file: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  await book.xlsx.writeFile(file);
}
