import { readFileSync } from "node:fs";
import * as SheetJs from "@e965/xlsx";
import { readKeptXlsx } from "../src/hosts/xlsx/readXlsx";
import { printText } from "../src/narrative/print/printText";
import { writeNarrative } from "../src/narrative/writeNarrative";
import { readWorkbook } from "../src/tables/readWorkbook";

/** What a job on a file has cost, step by step, and the most memory that its process has held. */
export interface JobCost {
  /** Processor time up to the end of each step, in milliseconds. */
  readonly steps: readonly number[];
  readonly megabytes: number;
  /** What has come of it: figures read, characters written. */
  readonly made: readonly number[];
}

/** In a process of its own, so that its memory is its own: `node job.js bare|whole FILE` prints the cost as JSON. */
async function runJob([way, file = ""]: readonly string[]): Promise<JobCost> {
  const bytes = readFileSync(file);
  const start = process.cpuUsage();
  const steps: number[] = [];
  const step = (): void => {
    const { user, system } = process.cpuUsage(start);
    steps.push((user + system) / 1000);
  };
  const made = way === "bare" ? parseBare(bytes, step) : await writeWhole(bytes, step);
  return { steps, megabytes: process.resourceUsage().maxRSS / 1024, made };
}

function parseBare(bytes: Uint8Array, step: () => void): readonly number[] {
  const { SheetNames } = SheetJs.read(bytes, { dense: true });
  step();
  return [SheetNames.length];
}

async function writeWhole(bytes: Uint8Array, step: () => void): Promise<readonly number[]> {
  const file = await readKeptXlsx(bytes);
  if (!file.ok) throw new Error(file.problem.code);
  step();
  const reading = readWorkbook(file.value.workbook);
  step();
  const written = writeNarrative(reading, { length: "standard" });
  const text = written.ok ? printText(written.value) : "";
  step();
  return [reading.observations.length, text.length];
}

void runJob(process.argv.slice(2)).then((cost) => {
  process.stdout.write(JSON.stringify(cost));
});
