import { refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import { editsSchema, type Edits } from "./edits";

/**
 * Reads edits as they were kept. A text of a newer version, of another program or a damaged one is refused as a whole; the
 * problem carries the text, so that it can be given back.
 *
 * @example readEdits('{"version":1,"subject":"湖北","edits":[]}') // => { ok: true, value: { version: 1, subject: "湖北", edits: [] } }
 * @example readEdits("?") // => { ok: false, problem: { code: "unreadable-edits", detail: { text: "?" } } }
 */
export function readEdits(json: string): Result<Edits> {
  const read = readKept(editsSchema, json);
  return read.ok ? read : refuse("unreadable-edits", { text: json });
}
