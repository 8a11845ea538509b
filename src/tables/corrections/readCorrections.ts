import { refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import { correctionsSchema, type Corrections } from "./corrections";

/**
 * Reads corrections as they were kept. A text of a newer version, of another program or a damaged one is refused as a
 * whole; the problem carries the text, so that whoever shows it can also give it back.
 *
 * @example readCorrections('{"version":1,"corrections":[]}') // => { ok: true, value: { version: 1, corrections: [] } }
 * @example readCorrections("?") // => { ok: false, problem: { code: "unreadable-settings", detail: { text: "?" } } }
 */
export function readCorrections(json: string): Result<Corrections> {
  const read = readKept(correctionsSchema, json);
  return read.ok ? read : refuse("unreadable-settings", { text: json });
}
