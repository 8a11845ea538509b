import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";

import { PROJECT } from "./builtFunctions";
import type * as narrativePath from "./narrativePath";

/** Compiled as it is shipped: what the loader of TypeScript adds to every function would be measured along. */
export function builtNarrative(): typeof narrativePath {
  const webpack = path.join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const config = path.join(PROJECT, "bench/webpack.config.js");
  execFileSync(process.execPath, [webpack, "--config", config], { stdio: "inherit" });
  const built = readFileSync(path.join(PROJECT, "build/bench/narrative.js"), "utf8");
  return runInThisContext(`${built}; narrativePath`) as typeof narrativePath;
}
