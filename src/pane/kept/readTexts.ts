import * as v from "valibot";
import { editsSchema, type Edits } from "../../narrative/edits/edits";
import { ok, refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import { TEXTS_VERSION } from "./editsForm";

const schema = v.strictObject({
  version: v.literal(TEXTS_VERSION),
  texts: v.pipe(v.array(editsSchema), v.maxLength(500)),
});

export function readTexts(text: string): Result<readonly Edits[]> {
  const read = readKept(schema, text);
  return read.ok ? ok(read.value.texts) : refuse("unreadable-edits", { text });
}
