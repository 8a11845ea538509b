import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";

import { PROJECT } from "./builtFunctions";
import type * as narrativePath from "./narrativePath";

/** Compiled as it is shipped: what the loader of TypeScript adds to every function would be measured along. */
export function builtNarrative(): typeof narrativePath {
  const built = readFileSync(builtFile("bench", "narrative.js"), "utf8");
  return runInThisContext(`${built}; narrativePath`) as typeof narrativePath;
}

/** The script of the whole job, for processes of its own. */
export function builtJob(): string {
  return builtFile("benchJob", "job.js");
}

function builtFile(build: string, file: string): string {
  const webpack = path.join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const config = path.join(PROJECT, "bench/webpack.config.js");
  const options = ["--config", config, "--config-name", build];
  execFileSync(process.execPath, [webpack, ...options], { stdio: "inherit" });
  return path.join(PROJECT, "build/bench", file);
}
