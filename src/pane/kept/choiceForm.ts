import * as v from "valibot";
import { keptPeriod } from "../../keptPeriod";
import { ok, refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import type { Choice } from "../state/keepChoice";
import type { KeptForm } from "./keepInBook";

const VERSION = 1;

const schema = v.strictObject({
  version: v.literal(VERSION),
  subject: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  period: v.exactOptional(keptPeriod),
  length: v.exactOptional(v.picklist(["brief", "standard", "full"])),
  script: v.exactOptional(v.picklist(["hans", "hant"])),
});

/**
 * What was last chosen in a workbook.
 *
 * @example readChoice('{"version":1,"subject":"湖北"}') // => { ok: true, value: { subject: "湖北" } }
 */
export function readChoice(text: string): Result<Partial<Choice>> {
  const read = readKept(schema, text);
  if (!read.ok) return refuse("unreadable-settings", { text });
  const { version, ...choice } = read.value;
  return version === VERSION ? ok(choice) : refuse("unreadable-settings", { text });
}

/** The user's choice as the workbook keeps it. */
export const CHOICE_FORM: KeptForm<Partial<Choice>> = {
  none: {},
  read: readChoice,
  print: (choice) => JSON.stringify({ version: VERSION, ...choice }),
};
