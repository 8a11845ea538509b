/**
 * `npm run package -- --url https://server/folder/ [--office-js local|cdn|cdn-cn]`: what an IT department needs to install the
 * add-in, as a folder and as an archive. The same sources and options give the same bytes.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addressOf } from "./deployment/addressOf";
import { contentSecurityPolicy } from "./deployment/contentSecurityPolicy";
import { officeLibrary } from "./deployment/officeLibrary";
import { CHECKSUMS, checksums, sha256 } from "./package/checksums";
import { GUIDES, installGuide, serverFile, type Deployment } from "./package/serverFiles";
import { zipFolder } from "./package/zipFolder";

const project = resolve(__dirname, "..");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: "string" }, "office-js": { type: "string", default: "local" } },
  });
  if (values.url === undefined)
    throw new Error("--url: 请给出部署的 https 地址（name the address）");
  const address = addressOf(values.url);
  const library = officeLibrary(values["office-js"]);
  const name = `metric-narrative-${version()}`;
  const parent = join(project, "build/package");
  const folder = join(parent, name);
  rmSync(folder, { recursive: true, force: true });
  bundle(folder, address, values["office-js"]);
  takeCommands(folder);
  addFiles(folder, { address, policy: contentSecurityPolicy(library) });
  const archive = await zipFolder(folder, name);
  writeFileSync(join(parent, `${name}.zip`), archive);
  console.log(`build/package/${name}.zip  SHA-256 ${sha256(archive)}`);
  console.log(`供 ${address} 使用，先读其中的 ${GUIDES["install.md"]}`);
  console.log(`For ${address}; begin with ${GUIDES["install.en.md"]} in it`);
}

function version(): string {
  const text = readFileSync(join(project, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function bundle(folder: string, address: string, library: string): void {
  const webpack = join(project, "node_modules/webpack/bin/webpack.js");
  const settings = [`url=${address}`, `office=${library}`, `release=${folder}`];
  const words = settings.flatMap((setting) => ["--env", setting]);
  const { status } = spawnSync(process.execPath, [webpack, ...words], {
    cwd: project,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The build ended with ${status}`);
}

/** The commands and their notices stand at the top of the package, where one looks for them. */
function takeCommands(folder: string): void {
  const commands = join(folder, "cli");
  renameSync(join(commands, "metric-narrative.mjs"), join(folder, "metric-narrative.mjs"));
  renameSync(
    join(commands, "THIRD-PARTY-NOTICES.txt"),
    join(folder, "metric-narrative.mjs.NOTICES.txt"),
  );
  rmSync(commands, { recursive: true });
}

function addFiles(folder: string, deployment: Deployment): void {
  const site = join(folder, "site");
  mkdirSync(site, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write("site/web.config", serverFile("web.config", deployment));
  write("nginx.conf", serverFile("nginx.conf", deployment));
  write("trusted-catalog.reg", withWindowsLines(serverFile("trusted-catalog.reg", deployment)));
  write(GUIDES["install.md"], installGuide("install.md", deployment.address));
  write(GUIDES["install.en.md"], installGuide("install.en.md", deployment.address));
  copyFileSync(join(project, "LICENSE"), join(folder, "LICENSE"));
  copyFileSync(join(site, "manifest.xml"), join(folder, "manifest.xml"));
  // Served as well, so that whoever has only the address can tell whether every file has arrived.
  write(`site/${CHECKSUMS}`, checksums(site));
  write(CHECKSUMS, checksums(folder));
}

/** As the registry's own editor writes them. */
function withWindowsLines(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
