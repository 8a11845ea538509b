import { readFile } from "node:fs/promises";
import { ok, refuse, type ProblemCode, type Result } from "../problem";

/** What is in a file; that there is none, or that it may not be read, is a problem. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return refuse(WHY[(error as NodeJS.ErrnoException).code ?? ""] ?? "unreadable-file");
  }
}

const WHY: Readonly<Record<string, ProblemCode | undefined>> = {
  ENOENT: "missing-file",
  ENOTDIR: "missing-file",
  EISDIR: "folder",
  EACCES: "no-access",
  EPERM: "no-access",
};
