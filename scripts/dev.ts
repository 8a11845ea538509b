/**
 * `npm run dev [-- --port 3001]`: the workbench built with source maps and built again at each change, pages that show the newest
 * build by themselves, and the gallery of workbooks with what is read of each, at /workbench/gallery/. `npm start` serves what is
 * shipped; this builds into a folder of its own, build/dev.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { localhostCertificate } from "../workbench/server/certificate";
import { serve, WORKBENCH_PATH } from "../workbench/server/serve";
import { startOptions } from "../workbench/server/startOptions";
import configurations from "../webpack.config.js";

const PROJECT = path.resolve(__dirname, "..");
const BUILT = path.join(PROJECT, "build/dev");
const WORKBENCH = path.join(BUILT, "workbench");

async function main(): Promise<void> {
  const { port } = startOptions(process.argv.slice(2));
  const certificate = await localhostCertificate(path.join(PROJECT, ".cache/certificates"));
  const mounts = [
    { prefix: WORKBENCH_PATH, folder: WORKBENCH },
    { prefix: "/", folder: path.join(BUILT, "site") },
  ];
  const { origin } = await serve(mounts, certificate, port);
  let build = 0;
  webpack(configurations({ dev: true })).watch({}, (error, stats) => {
    if (error) throw error;
    if (stats?.hasErrors()) return console.error(stats.toString("errors-only"));
    build += 1;
    const number = build;
    // The gallery reads by the sources as they are now: in a process that has loaded none of them before.
    const drawing = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        path.join(PROJECT, "scripts/gallery.ts"),
        path.join(WORKBENCH, "gallery"),
      ],
      { cwd: PROJECT, stdio: "inherit" },
    );
    drawing.once("exit", () => {
      writeFileSync(path.join(WORKBENCH, "version.txt"), String(number));
      console.log(
        `Build ${number}: ${origin}${WORKBENCH_PATH} and ${origin}${WORKBENCH_PATH}gallery/`,
      );
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
