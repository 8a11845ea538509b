import * as SheetJs from "@e965/xlsx";
import { readXlsx } from "../src/hosts/xlsx/readXlsx";
import { writeByHand } from "../test/support/writers/handMade";
import { statisticsBook } from "./statisticsBook";
import { milliseconds, printTable, times } from "./table";

const SHEETS = 30;
const SIZES = [20_000, 60_000, 200_000];
const ROUNDS = 5;

/** Reading a file into a snapshot beside what SheetJS takes to parse it into the values alone. */
export async function fileBench(): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const target = (number: number): string => `worksheets/sheet${number}.xml`;
    const habits = { texts: "shared", target, places: true } as const;
    const bytes = await writeByHand(statisticsBook(SHEETS, size).sheets, habits);
    let [own, bare] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      own = Math.min(own, await processorTime(() => readXlsx(bytes)));
      bare = Math.min(bare, await processorTime(() => SheetJs.read(bytes, { dense: true })));
    }
    const cells = size.toLocaleString("en-US");
    rows.push([cells, milliseconds(own), milliseconds(bare), times(own / bare)]);
  }
  const head = ["cells", "snapshot", "values by SheetJS", "ratio"];
  printTable(`(e) a file of ${SHEETS} sheets, ms of processor time`, head, rows);
}

async function processorTime(run: () => unknown): Promise<number> {
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
