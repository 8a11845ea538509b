import * as v from "valibot";
import { ok, refuse, type Result } from "../../problem";
import { settingsSchema, type NarrativeSettings } from "./settingsSchema";

/**
 * Reads settings as they were kept; what they leave out is as the house has it. A text of a newer version, of another
 * program or a damaged one is refused as a whole; the problem says where it goes wrong, if it can, and carries the text,
 * so that whoever shows it can also give it back.
 *
 * @example readSettings("?") // => { ok: false, problem: { code: "unreadable-wording", detail: { text: "?" } } }
 * @example readSettings('{"version":1,"ranks":"4"}') // => { ok: false, problem: { code: "unreadable-wording", detail: { text: '{"version":1,"ranks":"4"}', where: "ranks" } } }
 */
export function readSettings(json: string): Result<NarrativeSettings> {
  const parsed = v.safeParse(settingsSchema, parse(json));
  if (parsed.success) return ok(parsed.output);
  const where = v.getDotPath(parsed.issues[0]);
  return refuse("unreadable-wording", { text: json, ...(where !== null && { where }) });
}

/** Editors on Windows may put a mark before a text, which is no part of it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(BYTE_ORDER_MARK, ""));
  } catch {
    return undefined;
  }
}
