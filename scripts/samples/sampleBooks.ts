import { ledgerBook } from "./ledgerBook";
import type { LedgerData } from "./ledgerData";
import { regionsBook } from "./regionsBook";
import { writeBook } from "./writeBook";

export interface SampleBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample workbooks as files; `read` gives the text of a data file by its name. */
export async function sampleBooks(read: (name: string) => Promise<string>): Promise<SampleBook[]> {
  const ledger = JSON.parse(await read("ledger.json")) as LedgerData;
  return [
    {
      name: "研发投入-分地区.xlsx",
      bytes: await writeBook(regionsBook(await read("rd-2022.csv"))),
    },
    { name: "科技指标台账.xlsx", bytes: await writeBook(ledgerBook(ledger)) },
  ];
}
