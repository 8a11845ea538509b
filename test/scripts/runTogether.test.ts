import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTogether, type EndedJob, type Job } from "../../scripts/checks/runTogether";

const folder = mkdtempSync(join(tmpdir(), "together-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (name: string, code: string): Job => ({
  name,
  command: process.execPath,
  words: ["-e", code],
});

const good = node("good", "console.log('done'); console.error('and more')");
const bad = node("bad", "console.log('a fault'); process.exitCode = 3");
const missing: Job = { name: "missing", command: join(folder, "nothing"), words: [] };

async function ran(jobs: readonly Job[], atATime: number) {
  const ended: EndedJob[] = [];
  const isGood = await runTogether(jobs, atATime, (job) => ended.push(job));
  return { isGood, ended };
}

describe("jobs run together", () => {
  it("are good when each of them is, and told of with all they wrote", async () => {
    const { isGood, ended } = await ran([good, { ...good, name: "again" }], 2);
    expect(isGood).toBe(true);
    expect(ended.map(({ name }) => name).sort()).toEqual(["again", "good"]);
    for (const { output } of ended) {
      expect(output).toContain("done\n");
      expect(output).toContain("and more\n");
    }
  });

  it.each([
    ["ends with a code", bad, "a fault"],
    ["cannot be started", missing, "ENOENT"],
  ])("are bad when one %s, and the others run all the same", async (_, job, output) => {
    const { isGood, ended } = await ran([job, good], 1);
    expect(isGood).toBe(false);
    expect(ended).toEqual([
      { name: job.name, isGood: false, output: expect.stringContaining(output) as string },
      { name: "good", isGood: true, output: expect.stringContaining("done") as string },
    ]);
  });

  it("are as many at a time as allowed, in the order given", async () => {
    const log = join(folder, "log");
    const logging = (name: string) =>
      node(
        name,
        `const { appendFileSync } = require("node:fs");
         appendFileSync(${JSON.stringify(log)}, "+${name}");
         process.on("exit", () => appendFileSync(${JSON.stringify(log)}, "-${name}"));`,
      );
    await ran(["a", "b", "c"].map(logging), 1);
    expect(readFileSync(log, "utf8")).toBe("+a-a+b-b+c-c");
  });
});
