import { ok, refuse, type Result } from "../../problem";
import { readDocx } from "./readDocx";

/** Longer texts are no reports, and would take longer than anybody waits. */
const LONGEST = 2_000_000;

/** The plain text of a draft: a Word document, or a file of text in UTF-8, UTF-16 or GB18030. */
export async function readDraft(name: string, bytes: Uint8Array): Promise<Result<string>> {
  const text = isText(name, bytes) ? ok(decoded(bytes)) : await readDocx(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === "") return refuse("no-text");
  return text.value.length > LONGEST ? refuse("draft-too-long", { limit: LONGEST }) : text;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** By what the file holds, whatever it is called; a .docx that is none is to be told as such. */
function isText(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:docx|docm|doc|wps)$/i.test(name)) return false;
  return ![ZIP, COMPOUND].some((start) => start.every((byte, at) => bytes[at] === byte));
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
