import { refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
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
  const read = readKept(settingsSchema, json);
  if (read.ok) return read;
  const { where } = read;
  return refuse("unreadable-wording", { text: json, ...(where !== undefined && { where }) });
}
