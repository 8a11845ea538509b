import ExcelJS from "exceljs";

/** The bytes of a workbook with these sheets. */
export async function makeBook(
  sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
