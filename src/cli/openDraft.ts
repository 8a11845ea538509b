import { readFile } from "node:fs/promises";
import { readDraft } from "../hosts/docx/readDraft";
import { ok, refuse, type Result } from "../problem";

/** The plain text of a draft: a file, or standard input for `-`. */
export async function openDraft(file: string): Promise<Result<string>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? readDraft(file, bytes.value) : bytes;
}

async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return ok(Buffer.concat(chunks));
  }
  try {
    return ok(await readFile(file));
  } catch {
    return refuse("unreadable-file");
  }
}
