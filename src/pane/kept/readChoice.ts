import * as v from "valibot";
import { keptPeriod } from "../../keptPeriod";
import { ok, refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import type { Choice } from "../state/keepChoice";
import { CHOICE_VERSION } from "./choiceForm";

const schema = v.strictObject({
  version: v.literal(CHOICE_VERSION),
  subject: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  period: v.exactOptional(keptPeriod),
  length: v.exactOptional(v.picklist(["brief", "standard", "full"])),
  script: v.exactOptional(v.picklist(["hans", "hant"])),
  title: v.exactOptional(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(200)),
      of: v.pipe(v.string(), v.maxLength(300)),
    }),
  ),
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
  return version === CHOICE_VERSION ? ok(choice) : refuse("unreadable-settings", { text });
}
