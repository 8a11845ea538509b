import path from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";
import { bundledChromium, hasBundledChromium } from "./bundledChromium";
import { NO_BROWSER, installedBrowser } from "./installedBrowser";

/**
 * A process of its own that holds one browser for all test files: it prints the address to connect to and closes the
 * browser when its standard input ends, also when the test run dies.
 */
async function main(): Promise<void> {
  const projectFolder = path.resolve(__dirname, "../../..");
  const options = await launchOptions(projectFolder);
  const server = await chromium.launchServer({ headless: true, ...options });
  process.stdin.resume();
  process.stdin.once("end", () => void server.close().then(() => process.exit(0)));
  process.stdout.write(`${server.wsEndpoint()}\n`);
}

async function launchOptions(projectFolder: string): Promise<LaunchOptions> {
  if (!process.env["CHROME_PATH"] && hasBundledChromium()) return bundledChromium(projectFolder);
  const installed = installedBrowser();
  if (!installed) throw new Error(NO_BROWSER);
  return installed;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
