import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * What a file is known by, whatever it is called: links and relative paths lead to the same, and so do upper and lower case,
 * which many disks do not tell apart. A file that is not there yet is known by its folder and its name.
 */
export async function fileIdentities(file: string): Promise<readonly string[]> {
  const path = resolve(file);
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    const known = [named(await realpath(path))];
    // Some disks number no files.
    return ino === 0n ? known : [...known, `file ${dev}:${ino}`];
  } catch {
    return [named(join(await realFolder(dirname(path)), basename(path)))];
  }
}

function named(path: string): string {
  return `path ${path.normalize("NFC").toLowerCase()}`;
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    return folder;
  }
}
