import path from "node:path";
import { chromium, type BrowserContext, type LaunchOptions } from "playwright-core";

/** What set-up hands to the processes that run the tests. */
const variables = {
  options: "BROWSER_LAUNCH_OPTIONS",
  profiles: "BROWSER_PROFILES",
  origin: "WORKBENCH_ORIGIN",
} as const;

export interface BrowserSettings {
  readonly options: LaunchOptions;
  /** The folder for profiles, which is empty when the tests begin. */
  readonly profiles: string;
  /** Where the workbench is served. */
  readonly origin: string;
}

export function handOver({ options, profiles, origin }: BrowserSettings): void {
  process.env[variables.options] = JSON.stringify(options);
  process.env[variables.profiles] = profiles;
  process.env[variables.origin] = origin;
}

export const workbenchOrigin = (): string => process.env[variables.origin] ?? "";

/**
 * A browser for one test file. Its profile is that of the process: the scripts that the files before have loaded are compiled. What
 * pages keep of their own is forgotten.
 */
export async function openProfile(): Promise<BrowserContext> {
  const options = JSON.parse(process.env[variables.options] ?? "{}") as LaunchOptions;
  const folder = path.join(process.env[variables.profiles] ?? "", String(process.pid));
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    viewport: { width: 1400, height: 900 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: workbenchOrigin(),
    storageTypes: "cookies,indexeddb,local_storage,service_workers",
  });
  return context;
}
