import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isStale } from "../../../workbench/server/ensureBuilt";

let project = "";
const at = async (file: string, hour: number): Promise<void> => {
  const full = path.join(project, file);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, "");
  const time = new Date(Date.UTC(2026, 0, 1, hour));
  await utimes(full, time, time);
};
const built = async (hour: number): Promise<void> => {
  await at("dist/taskpane.html", hour);
  await at("dist/functions.json", hour);
  await at("dist/manifest.xml", hour);
  await at("build/workbench/index.html", hour);
};

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "project-"));
  await at("src/pane/App.tsx", 8);
  await at("workbench/main.ts", 8);
  await at("webpack.config.js", 8);
});
afterEach(() => rm(project, { recursive: true }));

describe("a build", () => {
  it("is stale while it is not there", async () => {
    expect(await isStale(project)).toBe(true);
  });

  it("is fresh when it is newer than all sources", async () => {
    await built(9);
    expect(await isStale(project)).toBe(false);
  });

  it("is stale when a source, however deep, is newer", async () => {
    await built(9);
    await at("src/pane/text/Quantity.tsx", 10);
    expect(await isStale(project)).toBe(true);
  });

  it("is stale when half of it is older", async () => {
    await built(9);
    await at("build/workbench/index.html", 7);
    expect(await isStale(project)).toBe(true);
  });
});
