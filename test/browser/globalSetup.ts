import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LaunchOptions } from "playwright-core";
import { localhostCertificate } from "../../workbench/server/certificate";
import { ensureBuilt } from "../../workbench/server/ensureBuilt";
import { mountsOf, serve } from "../../workbench/server/serve";
import { askLaunchOptions } from "./launch/askLaunchOptions";
import { handOver } from "./launch/openProfile";
import { trusting } from "./launch/trusting";
import { remember } from "./running";

/**
 * Builds what is out of date, serves it and finds the browser. Nothing changes any more: what one test has loaded, and compiled,
 * the next of the same process need not.
 */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default async function globalSetup(): Promise<void> {
  const projectFolder = path.resolve(__dirname, "../..");
  await ensureBuilt(projectFolder, () =>
    process.stdout.write("Building for the browser tests …\n"),
  );
  const certificate = await localhostCertificate(path.join(projectFolder, ".cache/certificates"));
  const server = await serve(mountsOf(projectFolder), certificate, 0, "max-age=3600");
  remember(server);
  const found = JSON.parse(await askLaunchOptions()) as LaunchOptions;
  const profiles = await mkdtemp(path.join(tmpdir(), "workbench-profiles-"));
  remember({ close: () => rm(profiles, { recursive: true, force: true, maxRetries: 5 }) });
  handOver({
    options: {
      ...found,
      headless: true,
      args: [...(found.args ?? []), trusting(certificate.cert)],
    },
    profiles,
    origin: server.origin,
  });
}
