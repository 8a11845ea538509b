/**
 * What comes before the tests: lint, types and the build that the browser tests drive. Side by side, for each keeps one core busy
 * for a minute or more; the longest first.
 */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { runTogether, type EndedJob, type Job } from "./checks/runTogether";

/** The npm that runs this script. */
const npm = process.env["npm_execpath"] ?? "";

const npmRun = (name: string): Job => ({
  name,
  command: process.execPath,
  words: [npm, "run", "-s", name],
});

const build: Job = {
  name: "build",
  command: process.execPath,
  words: ["--import", "tsx", resolve(__dirname, "checks/buildForTests.ts")],
};

const jobs = [npmRun("lint:code"), npmRun("typecheck"), build, npmRun("lint:format")];

function tell({ name, isGood, output }: EndedJob): void {
  process.stdout.write(`${name}: ${isGood ? "passed" : "FAILED"}\n${output}`);
}

async function main(): Promise<void> {
  if (!(await runTogether(jobs, availableParallelism(), tell))) process.exitCode = 1;
}

void main();
