import type { IWorkbookData } from "@univerjs/core";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { refuse, type Result } from "../../src/problem";
import type { FileAreas } from "../grid/bookAreas";
import type { OpenedFile } from "../protocol/excelHost";
import { bookData, type FormulaReader } from "./bookData";

/** A workbook from a file: what the grid shows, and what else the file holds. */
export interface ReadBook extends OpenedFile {
  readonly data: IWorkbookData;
}

/** Reads an .xlsx file for the grid. */
export async function readBook(
  bytes: ArrayBuffer,
  name: string,
  readFormula: FormulaReader,
): Promise<Result<ReadBook>> {
  const read = await openXlsx(new Uint8Array(bytes), async (file): Promise<ReadBook> => {
    const lists: FileAreas["lists"][number][] = [];
    const data = await bookData(file, name, readFormula, (sheet, own) => {
      for (const list of own) lists.push({ ...list, area: { sheet, ...list.area } });
    });
    return { name, data, areas: { lists, names: file.names }, settings: file.settings };
  });
  return read.ok ? read : refuse(read.problem.code, { ...read.problem.detail, file: name });
}
