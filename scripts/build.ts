/** `npm run build`, or `npm run build -- --url https://server/folder/` for a server of one's own. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { addressOf } from "./deployment/addressOf";

function main(): number {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const address = addressOf(values.url);
  const project = resolve(__dirname, "..");
  const webpack = resolve(project, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--env", `url=${address}`];
  const { status } = spawnSync(process.execPath, words, { cwd: project, stdio: "inherit" });
  if (status === 0) {
    console.log(`dist/ 供 ${address} 使用，清单为 dist/manifest.xml`);
    console.log(`dist/ is for ${address}; its manifest is dist/manifest.xml`);
  }
  return status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
