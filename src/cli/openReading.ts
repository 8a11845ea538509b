import { readFile } from "node:fs/promises";
import { readXlsx } from "../hosts/xlsx/readXlsx";
import { refuse, type Result } from "../problem";
import { readWorkbook } from "../tables/readWorkbook";
import type { Reading } from "../tables/table";

/** Reads the workbook in a file; whatever is wrong with the file is a problem, not an exception. */
export async function openReading(file: string): Promise<Result<Reading>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return refuse("unreadable-file");
  }
  const workbook = await readXlsx(bytes);
  return workbook.ok ? { ok: true, value: readWorkbook(workbook.value) } : workbook;
}
