/** Builds what the browser tests drive, unless it is there. */
import { resolve } from "node:path";
import { ensureBuilt } from "../../workbench/server/ensureBuilt";

ensureBuilt(resolve(__dirname, "../.."), () => console.log("Building …")).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
