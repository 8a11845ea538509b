import type { LaunchOptions } from "playwright-core";
import { bundledChromium, hasBundledChromium } from "./bundledChromium";
import { NO_BROWSER, installedBrowser } from "./installedBrowser";

/** How to launch the browser that drives the product here: one that is named, the one that comes with the packages, or one installed. */
export async function launchOptions(projectFolder: string): Promise<LaunchOptions> {
  if (!process.env["CHROME_PATH"] && hasBundledChromium()) return bundledChromium(projectFolder);
  const installed = installedBrowser();
  if (!installed) throw new Error(NO_BROWSER);
  return installed;
}
