import * as v from "valibot";
import { ok, refuse, type Result } from "../../problem";
import { readKept, type Plain } from "../../readKept";
import { MOST_TEMPLATES, TEMPLATES_VERSION } from "./templatesForm";

const template = v.strictObject({
  /** What it is brought out for: an old text to be brought up to date, or one with gaps to be filled in. */
  use: v.picklist(["update", "fill"]),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
});

const schema = v.strictObject({
  version: v.literal(TEMPLATES_VERSION),
  templates: v.pipe(v.array(template), v.maxLength(MOST_TEMPLATES)),
});

/** A text that an office uses year by year, kept with its workbook. */
export type KeptTemplate = Plain<v.InferOutput<typeof template>>;

export function readTemplates(text: string): Result<readonly KeptTemplate[]> {
  const read = readKept(schema, text);
  return read.ok ? ok(read.value.templates) : refuse("unreadable-settings", { text });
}
