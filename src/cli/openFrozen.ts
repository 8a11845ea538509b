import { readFile } from "node:fs/promises";
import type { FrozenText } from "../narrative/frozen/frozen";
import { readFrozen } from "../narrative/frozen/readFrozen";
import { refuse, type Result } from "../problem";

/** Reads the finished text in a file. */
export async function openFrozen(file: string): Promise<Result<FrozenText>> {
  try {
    return readFrozen(await readFile(file, "utf8"));
  } catch {
    return refuse("unreadable-file");
  }
}
