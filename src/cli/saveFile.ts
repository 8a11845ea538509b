import { writeFile } from "node:fs/promises";
import { ok } from "../problem";
import { decline, type Answer } from "./answer";

/** Writes a file, whatever it held before. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<Answer<null>> {
  try {
    await writeFile(file, content);
    return ok(null);
  } catch {
    return decline("cannotWrite", { file });
  }
}
