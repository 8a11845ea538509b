import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./filesIn";

export const CHECKSUMS = "SHA256SUMS";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A line for each file of a folder, as `sha256sum --check` reads them. */
export function checksums(folder: string): string {
  return filesIn(folder)
    .filter((path) => path !== CHECKSUMS)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join("");
}

/** The lines read again: each path with its checksum. */
export function readChecksums(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map([...lines].map(([, sum = "", path = ""]) => [path, sum]));
}
