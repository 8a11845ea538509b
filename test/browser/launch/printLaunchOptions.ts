import path from "node:path";
import { launchOptions } from "./launchOptions";

/** A process of its own, since what unpacks the browser is a module that Jest cannot load: prints how to launch it. */
async function main(): Promise<void> {
  const options = await launchOptions(path.resolve(__dirname, "../../.."));
  process.stdout.write(JSON.stringify(options));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
