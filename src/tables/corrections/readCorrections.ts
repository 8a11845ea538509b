import * as v from "valibot";
import { ok, refuse, type Result } from "../../problem";
import { correctionsSchema, type Corrections } from "./corrections";

/**
 * Reads corrections as they were kept. A text of a newer version, of another program or a damaged one is refused as a
 * whole; the problem carries the text, so that whoever shows it can also give it back.
 *
 * @example readCorrections('{"version":1,"corrections":[]}') // => { ok: true, value: { version: 1, corrections: [] } }
 * @example readCorrections("?") // => { ok: false, problem: { code: "unreadable-settings", detail: { text: "?" } } }
 */
export function readCorrections(json: string): Result<Corrections> {
  const parsed = v.safeParse(correctionsSchema, parse(json));
  return parsed.success
    ? ok(parsed.output as Corrections)
    : refuse("unreadable-settings", { text: json });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
