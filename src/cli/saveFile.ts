import { constants } from "node:fs";
import { access, realpath, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ok } from "../problem";
import { decline, type Answer } from "./answer";
import { replaceFile } from "./replaceFile";

/** Writes a file, whatever it held before; a link is followed, and what is no file, such as a pipe, is written as it comes. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<Answer<null>> {
  try {
    const old = await statIfThere(file);
    if (old) await access(file, constants.W_OK);
    if (old && !old.isFile()) await writeFile(file, content);
    else await replaceFile(old ? await realpath(file) : resolve(file), content, old?.mode);
    return ok(null);
  } catch {
    return decline("cannotWrite", { file });
  }
}

async function statIfThere(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
