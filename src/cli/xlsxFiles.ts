import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** The workbooks in a folder in the order of their names, without those that Excel keeps beside an open one. */
export async function xlsxFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^(?!\.|~\$).*\.xlsx$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
