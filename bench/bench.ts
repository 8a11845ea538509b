/**
 * Speed of the custom functions as they are built, side by side with what they are measured by, of the narrative, of
 * reading large workbooks and their files, and of the whole job: `npm run bench`. In one thread, and by processor time where there is no browser,
 * so that other work on the machine counts as little as can be.
 */
import { builtFunctions } from "./builtFunctions";
import { checkBench } from "./checkBench";
import { detectionBench } from "./detectionBench";
import { fileBench } from "./fileBench";
import { jobBench } from "./jobBench";
import { narrativeBench } from "./narrativeBench";
import { pairBench } from "./pairBench";
import { precisionBench } from "./precisionBench";
import { rankBench } from "./rankBench";
import { runtimeBench } from "./runtimeBench";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  rank: async () => rankBench((await builtFunctions())("RANK")),
  pair: async () => pairBench(await builtFunctions()),
  precision: async () => precisionBench(await builtFunctions()),
  narrative: narrativeBench,
  runtime: runtimeBench,
  check: checkBench,
  detection: detectionBench,
  file: fileBench,
  job: jobBench,
};

async function main(wanted: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
}

void main(process.argv.slice(2));
