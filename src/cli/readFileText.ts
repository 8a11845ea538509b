import { readFile } from "node:fs/promises";
import { ok, refuse, type Result } from "../problem";

export async function readFileText(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, "utf8"));
  } catch {
    return refuse("unreadable-file");
  }
}
