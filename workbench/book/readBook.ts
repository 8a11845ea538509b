import type { IWorkbookData } from "@univerjs/core";
import { addinSettings } from "../../src/hosts/xlsx/addinSettings";
import { definedNames } from "../../src/hosts/xlsx/definedNames";
import { listObjects } from "../../src/hosts/xlsx/listObjects";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { PackageParts } from "../../src/hosts/xlsx/packageParts";
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
  const read = await openXlsx(new Uint8Array(bytes), ({ book, parts }) => ({
    name,
    data: bookData(book, name, readFormula),
    areas: fileAreas(parts),
    settings: addinSettings(parts),
  }));
  return read.ok ? read : refuse(read.problem.code, { file: name });
}

function fileAreas(parts: PackageParts): FileAreas {
  const lists = [...listObjects(parts)].flatMap(([sheet, own]) =>
    own.map((list) => ({ ...list, area: { sheet, ...list.area } })),
  );
  return { lists, names: definedNames(parts) };
}
