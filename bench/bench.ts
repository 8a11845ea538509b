/**
 * Speed of the custom functions as they are built, side by side with what they are measured by, of the narrative, and of
 * reading large workbooks and their files: `npm run bench`. In one thread, and by processor time where there is no browser,
 * so that other work on the machine counts as little as can be.
 */
import { builtFunctions } from "./builtFunctions";
import { checkBench } from "./checkBench";
import { detectionBench } from "./detectionBench";
import { fileBench } from "./fileBench";
import { narrativeBench } from "./narrativeBench";
import { pairBench } from "./pairBench";
import { precisionBench } from "./precisionBench";
import { rankBench } from "./rankBench";
import { runtimeBench } from "./runtimeBench";

async function main(): Promise<void> {
  const functions = await builtFunctions();
  rankBench(functions("RANK"));
  pairBench(functions);
  precisionBench(functions);
  narrativeBench();
  await runtimeBench();
  checkBench();
  detectionBench();
  await fileBench();
}

void main();
