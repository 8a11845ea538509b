/**
 * `npm run mutation -- [--rooms metrics,check] [--count 20] [--seed 1]`: how many small faults the tests of a room tell, by a sample
 * that the seed draws. Of a mutant that does not compile nothing is asked: the compiler tells it. Each mutant is written over its file
 * while the tests run, the nearest to it first, and taken back whatever happens: not to be run where files are being edited.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../test/support/seeded";
import { mutantsOf, type Mutant } from "./mutation/mutantsOf";
import { nearestFirst } from "./mutation/nearestFirst";
import { projectTypes } from "./mutation/projectTypes";
import { filesIn } from "./package/filesIn";

const PROJECT = path.resolve(__dirname, "..");

/** Which tests speak for a room. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  metrics: ["test/metrics"],
  quantity: ["test/quantity"],
  tables: ["test/tables", "test/books/books.test.ts"],
  answers: ["test/answers", "test/check"],
  narrative: ["test/narrative"],
  prose: ["test/prose", "test/check"],
  check: ["test/check"],
  revise: ["test/revise"],
};

/** What the comments of a file say of it is held to by this test, whichever room it is of. */
const EXAMPLES = path.join(PROJECT, "test/docExamples.test.ts");

/** Longer than the tests of any room take on a busy machine; a mutant that never ends is told, too. */
const PATIENCE = 900_000;
/** Most mutants are told by the few tests that are written for their file: the others are asked only where these say nothing. */
const FIRST_ASKED = 8;

const types = projectTypes(PROJECT);

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
    const asked = ROOMS[room];
    if (!asked) throw new Error(`No room ${room}: ${Object.keys(ROOMS).join(", ")}`);
    const tests = asked.flatMap(testsOf);
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

function testsOf(asked: string): readonly string[] {
  const at = path.join(PROJECT, asked);
  if (statSync(at).isFile()) return [at];
  return filesIn(at)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.join(at, name));
}

function sampleOf(room: string, count: number, seed: number): readonly Drawn[] {
  const all = filesIn(path.join(PROJECT, "src", room))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((name): readonly Drawn[] => {
      const file = path.join(PROJECT, "src", room, name);
      const source = readFileSync(file, "utf8");
      return mutantsOf(source).map((mutant) => ({ file, source, mutant }));
    });
  const chance = seeded(seed);
  const left = new Set(all);
  const drawn: Drawn[] = [];
  while (drawn.length < count && left.size > 0) {
    const one = chance.oneOf([...left]);
    left.delete(one);
    if (types.wouldCompile(one.file, withMutant(one))) drawn.push(one);
  }
  return drawn;
}

function withMutant({ source, mutant: { start, end, replacement } }: Drawn): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function isTold(drawn: Drawn, tests: readonly string[]): boolean {
  const { file, source, mutant } = drawn;
  const near = nearestFirst(tests, file, types.importsOf);
  const turns = [near.slice(0, FIRST_ASKED), near.slice(FIRST_ASKED)];
  try {
    writeFileSync(file, withMutant(drawn));
    if (source.includes("@example") && !doPass([EXAMPLES], ["-t", nameOf(file)])) return true;
    if (turns.some((turn) => turn.length > 0 && !doPass(turn))) return true;
  } finally {
    writeFileSync(file, source);
  }
  const line = source.slice(0, mutant.start).split("\n").length;
  const at = `${path.relative(PROJECT, file)}:${line}`;
  console.log(`survives: ${at} ${mutant.operator} -> ${mutant.replacement}`);
  return false;
}

/** By which the examples of a file are told from those of others. */
function nameOf(file: string): string {
  return path.relative(path.join(PROJECT, "src"), file);
}

function doPass(tests: readonly string[], further: readonly string[] = []): boolean {
  const jest = path.join(PROJECT, "node_modules/jest/bin/jest.js");
  const options = ["--selectProjects", "core", "--bail", "--silent", "--maxWorkers=1", ...further];
  const { status } = spawnSync(process.execPath, [jest, ...options, "--runTestsByPath", ...tests], {
    cwd: PROJECT,
    stdio: "ignore",
    timeout: PATIENCE,
  });
  return status === 0;
}

main();
