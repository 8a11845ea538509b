import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";

export const REGIONS_BOOK = "研发投入-分地区";
export const LEDGER_BOOK = "科技指标台账";

/** One of the sample workbooks, read as the command line reads it. */
export async function sampleReading(name: string): Promise<Reading> {
  const workbook = await readXlsx(await readFile(`assets/samples/${name}.xlsx`));
  if (!workbook.ok) throw new Error(`${name}: ${workbook.problem.code}`);
  return readWorkbook(workbook.value);
}
