import * as v from "valibot";
import { editsSchema, type Edits } from "../../narrative/edits/edits";
import { ok, refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import type { KeptForm } from "./keepInBook";

const VERSION = 1;

const schema = v.strictObject({
  version: v.literal(VERSION),
  texts: v.pipe(v.array(editsSchema), v.maxLength(500)),
});

export function readTexts(text: string): Result<readonly Edits[]> {
  const read = readKept(schema, text);
  return read.ok ? ok(read.value.texts) : refuse("unreadable-edits", { text });
}

/** What the user has done to the texts of a workbook, each about one subject and period. */
export const EDITS_FORM: KeptForm<readonly Edits[]> = {
  none: [],
  read: readTexts,
  print: (texts) => JSON.stringify({ version: VERSION, texts }),
};
