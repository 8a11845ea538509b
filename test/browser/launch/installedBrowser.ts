import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

export const NO_BROWSER =
  "浏览器测试需要一个浏览器：请安装 Google Chrome、Microsoft Edge 或 Chromium，或用环境变量 CHROME_PATH 指明其位置。" +
  " The browser tests need a browser: install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one.";

function noBrowserAt(path: string): string {
  return `环境变量 CHROME_PATH 指向的文件不存在。 CHROME_PATH names a file that does not exist: ${path}`;
}

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
};

/** How to launch a browser that the user has; `undefined` where none is found. `CHROME_PATH` comes first. */
export function installedBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (file: string) => boolean = existsSync,
): LaunchOptions | undefined {
  const named = environment["CHROME_PATH"];
  if (named && !exists(named)) throw new Error(noBrowserAt(named));
  const candidates = platform === "win32" ? windowsPlaces(environment) : (places[platform] ?? []);
  const executablePath = named || candidates.find(exists);
  return executablePath ? { executablePath } : undefined;
}

function windowsPlaces(environment: NodeJS.ProcessEnv): string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (name) => environment[name],
  );
  return roots.flatMap((root) =>
    root
      ? [
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
          `${root}\\Chromium\\Application\\chrome.exe`,
        ]
      : [],
  );
}
