import { spawn } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import path from "node:path";

/** What the build is made from, and the files by which it is seen to be there. */
const SOURCES = [
  "src",
  "workbench",
  "scripts",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "tsconfig.json",
];
const MARKS = [
  "dist/taskpane.html",
  "dist/functions.json",
  "dist/manifest.xml",
  "build/workbench/index.html",
];

/** Builds the add-in and the workbench unless both are there and newer than all sources. Rejects when the build fails. */
export async function ensureBuilt(projectFolder: string, onBuild: () => void): Promise<void> {
  if (!(await isStale(projectFolder))) return;
  onBuild();
  await build(projectFolder);
  // The bundler leaves files whose content is the same untouched, so their times say nothing by themselves.
  const now = new Date();
  await Promise.all(MARKS.map((mark) => utimes(path.join(projectFolder, mark), now, now)));
}

/** Whether anything of the build is missing or older than a source. */
export async function isStale(projectFolder: string): Promise<boolean> {
  const built = await Promise.all(MARKS.map((mark) => modified(path.join(projectFolder, mark))));
  const sources = await Promise.all(SOURCES.map((name) => newest(path.join(projectFolder, name))));
  return Math.min(...built) < Math.max(...sources);
}

/** 0 for a file that is not there. */
async function modified(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

async function newest(file: string): Promise<number> {
  const entries = await readdir(file, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return modified(file);
  const inside = await Promise.all(entries.map((entry) => newest(path.join(file, entry.name))));
  return Math.max(0, ...inside);
}

function build(projectFolder: string): Promise<void> {
  const webpack = path.join(projectFolder, "node_modules/webpack/bin/webpack.js");
  const running = spawn(process.execPath, [webpack], { cwd: projectFolder, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    running.once("error", reject);
    running.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed with code ${code}`));
    });
  });
}
