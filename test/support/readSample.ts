import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";

export const SAMPLES = join(__dirname, "../../assets/samples");

/** Reads one of the sample workbooks the way the command line does. */
export async function readSample(name: string): Promise<Reading> {
  const workbook = await readXlsx(await readFile(join(SAMPLES, name)));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return readWorkbook(workbook.value);
}
