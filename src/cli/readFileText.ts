import { ok, type Result } from "../problem";
import { readBytes } from "./readBytes";

/** The text in a file, which is UTF-8. */
export async function readFileText(file: string): Promise<Result<string>> {
  const read = await readBytes(file);
  return read.ok ? ok(new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.value)) : read;
}
