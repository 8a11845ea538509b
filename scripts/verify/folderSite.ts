import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Site } from "./site";

/** The files of a package, or of its folder site/, or of dist/. */
export function folderSite(folder: string): Site {
  const inside = join(folder, "site");
  const root = resolve(existsSync(inside) ? inside : folder);
  return {
    address: undefined,
    async get(path) {
      const file = join(root, path);
      if (!file.startsWith(root + sep)) return "在文件夹之外 outside the folder";
      const body = await readFile(file).catch(() => undefined);
      return body ? { body, headers: undefined } : "没有这个文件 no such file";
    },
  };
}
