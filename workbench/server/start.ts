import path from "node:path";
import { localhostCertificate } from "./certificate";
import { ensureBuilt } from "./ensureBuilt";
import { openBrowser } from "./openBrowser";
import { WORKBENCH_PATH, mountsOf, serve } from "./serve";
import { startMessages } from "./startMessages";
import { startOptions, type StartOptions } from "./startOptions";

const projectFolder = path.resolve(__dirname, "../..");

/** `npm start`: builds what is missing, serves the workbench and shows it. */
async function start({ port, opensBrowser }: StartOptions): Promise<void> {
  const certificate = await localhostCertificate(path.join(projectFolder, ".cache/certificates"));
  // Before the build, so that a port that is taken is known at once.
  let isBuilt = false;
  const mounts = mountsOf(projectFolder);
  const server = await serve(mounts, certificate, port, undefined, () => isBuilt);
  await ensureBuilt(projectFolder, () => console.log(startMessages.building));
  isBuilt = true;
  const address = `${server.origin}${WORKBENCH_PATH}`;
  console.log(startMessages.serving(address));
  console.log(
    certificate.isUsersOwn ? startMessages.trustedCertificate : startMessages.untrustedCertificate,
  );
  if (opensBrowser) openBrowser(address);
}

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  try {
    await start(options);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    throw isTaken ? new Error(startMessages.portTaken(options.port)) : error;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
