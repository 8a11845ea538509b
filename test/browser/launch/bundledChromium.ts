import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LaunchOptions } from "playwright-core";

/** The Chromium that the npm package `@sparticuz/chromium` carries is built for Linux on x64 only. */
export function hasBundledChromium(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/**
 * Unpacks that Chromium once into the cache and says how to launch it: with the libraries it was built against and
 * a Chinese font, so that it runs on a machine that has neither.
 */
export async function bundledChromium(projectFolder: string): Promise<LaunchOptions> {
  const packageFolder = path.join(projectFolder, "node_modules/@sparticuz/chromium");
  const version = await versionOf(packageFolder);
  const folder = path.join(projectFolder, ".cache/chromium", version);
  if (!existsSync(folder)) await unpackInto(folder);
  const fonts = path.join(folder, "fonts.conf");
  await writeFile(fonts, fontSettings(folder, projectFolder));
  return {
    executablePath: path.join(folder, "chromium"),
    // The sandbox needs privileges that containers do not give.
    args: ["--no-sandbox", "--disable-gpu"],
    env: {
      ...environment(),
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
      FONTCONFIG_FILE: fonts,
    },
  };
}

async function versionOf(packageFolder: string): Promise<string> {
  const text = await readFile(path.join(packageFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The folder appears all at once: a run that is cut short leaves nothing half unpacked behind. */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  // The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be on
  // a Lambda machine; it looks at both when it is loaded.
  const own = { ...process.env };
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  restore(own);
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Our own font settings: the package's point at a fixed folder and know no Chinese. */
function fontSettings(folder: string, projectFolder: string): string {
  const folders = [
    path.join(projectFolder, "node_modules/@embedpdf/fonts-sc/fonts"),
    path.join(folder, "fonts"),
    "/usr/share/fonts",
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((each) => `  <dir>${each}</dir>`),
    // The same letters on every machine, whatever fonts it has besides.
    ...["sans-serif", "system-ui"].map(
      (family) =>
        `  <alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family>` +
        "<family>Noto Sans S Chinese</family></prefer></alias>",
    ),
    `  <cachedir>${path.join(folder, "font-cache")}</cachedir>`,
    "</fontconfig>",
  ].join("\n");
}

/** Key by key: replacing `process.env` itself would not reach the process. */
function restore(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) delete process.env[name];
  }
  Object.assign(process.env, environment);
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
