import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All files of a folder and the folders in it, by their paths with slashes, in an order of their own on every machine. */
export function filesIn(folder: string): string[] {
  return pathsIn(folder, "").sort((one, other) => (one < other ? -1 : 1));
}

function pathsIn(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? pathsIn(folder, `${path}/`) : [path];
  });
}
