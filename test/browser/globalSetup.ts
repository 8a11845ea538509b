import path from "node:path";
import { localhostCertificate } from "../../workbench/server/certificate";
import { ensureBuilt } from "../../workbench/server/ensureBuilt";
import { mountsOf, serve } from "../../workbench/server/serve";
import { startBrowser } from "./launch/startBrowser";
import { remember } from "./running";

/**
 * Builds what is out of date, serves it and starts one browser for all test files. Nothing changes any more: what one test has
 * loaded, and compiled, the next of the same file need not.
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
  const browser = await startBrowser();
  remember(browser);
  process.env["WORKBENCH_ORIGIN"] = server.origin;
  process.env["BROWSER_ADDRESS"] = browser.address;
}
