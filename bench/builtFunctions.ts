import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";

import { ensureBuilt } from "../workbench/server/ensureBuilt";

export type CustomFunction = (...args: unknown[]) => unknown[][];

export const PROJECT = path.resolve(__dirname, "..");

/** The functions as they are shipped: dist/functions.js in a host that offers what it asks for. */
export async function builtFunctions(): Promise<(id: string) => CustomFunction> {
  await ensureBuilt(PROJECT, () => console.log("Building …"));
  const associated = new Map<string, CustomFunction>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const associate = (id: string, run: CustomFunction): unknown => associated.set(id, run);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CustomFunctionsError } });
  runInThisContext(readFileSync(path.join(PROJECT, "dist/functions.js"), "utf8"));
  return (id) => {
    const found = associated.get(id);
    if (!found) throw new Error(`dist/functions.js associates no ${id}`);
    return found;
  };
}
