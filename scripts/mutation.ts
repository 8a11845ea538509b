/**
 * `npm run mutation -- [--rooms metrics,check] [--count 20] [--seed 1]`: how many small faults the tests of a room tell, by a sample
 * that the seed draws. Each mutant is written over its file while the tests of the room run, and taken back whatever happens: not
 * to be run where files are being edited.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../test/support/seeded";
import { mutantsOf, type Mutant } from "./mutation/mutantsOf";
import { filesIn } from "./package/filesIn";

const PROJECT = path.resolve(__dirname, "..");

/** Which tests speak for a room. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  metrics: ["test/metrics"],
  quantity: ["test/quantity"],
  tables: ["test/tables", "test/books/books.test.ts"],
  narrative: ["test/narrative"],
  prose: ["test/prose", "test/check"],
  check: ["test/check"],
};

/** Longer than the tests of any room take on a busy machine; a mutant that never ends is told, too. */
const PATIENCE = 600_000;

interface Drawn {
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
}

function main(): void {
  const { values } = parseArgs({
    options: { rooms: { type: "string" }, count: { type: "string" }, seed: { type: "string" } },
  });
  const rooms = values.rooms?.split(",") ?? Object.keys(ROOMS);
  const [count, seed] = [Number(values.count ?? 20), Number(values.seed ?? 1)];
  const lines: string[] = [];
  for (const room of rooms) {
    const tests = ROOMS[room];
    if (!tests) throw new Error(`No room ${room}: ${Object.keys(ROOMS).join(", ")}`);
    const drawn = sampleOf(room, count, seed);
    const told = drawn.filter((one) => isTold(one, tests)).length;
    lines.push(
      `| ${room} | ${drawn.length} | ${told} | ${Math.round((100 * told) / drawn.length)} % |`,
    );
    console.log(lines.at(-1));
  }
  console.log(
    ["", "| room | mutants | told | score |", "| --- | --: | --: | --: |", ...lines].join("\n"),
  );
}

function sampleOf(room: string, count: number, seed: number): readonly Drawn[] {
  const all = filesIn(path.join(PROJECT, "src", room))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((name): readonly Drawn[] => {
      const file = path.join(PROJECT, "src", room, name);
      const source = readFileSync(file, "utf8");
      return mutantsOf(source).map((mutant) => ({ file, source, mutant }));
    });
  return seeded(seed).some(all, count);
}

function isTold({ file, source, mutant }: Drawn, tests: readonly string[]): boolean {
  const { start, end, replacement, operator } = mutant;
  try {
    writeFileSync(file, source.slice(0, start) + replacement + source.slice(end));
    const jest = path.join(PROJECT, "node_modules/jest/bin/jest.js");
    const options = ["--selectProjects", "core", "--bail", "--silent", "--maxWorkers=1"];
    const { status } = spawnSync(process.execPath, [jest, ...options, ...tests], {
      cwd: PROJECT,
      stdio: "ignore",
      timeout: PATIENCE,
    });
    const line = source.slice(0, start).split("\n").length;
    const at = `${path.relative(PROJECT, file)}:${line}`;
    if (status === 0) console.log(`survives: ${at} ${operator} -> ${replacement}`);
    return status !== 0;
  } finally {
    writeFileSync(file, source);
  }
}

main();
