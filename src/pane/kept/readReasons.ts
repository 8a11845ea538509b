import * as v from "valibot";
import { ok, refuse, type Result } from "../../problem";
import { readKept, type Plain } from "../../readKept";
import { REASONS_VERSION } from "./reasonsForm";

const reason = v.strictObject({
  /** The words in question and the sentence they stand in, without blanks. */
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  sentence: v.pipe(v.string(), v.maxLength(4000)),
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});

const schema = v.strictObject({
  version: v.literal(REASONS_VERSION),
  reasons: v.pipe(v.array(reason), v.maxLength(1000)),
});

/** Why words of a draft stay as they are, though the workbook says otherwise. */
export type KeptReason = Plain<v.InferOutput<typeof reason>>;

export function readReasons(text: string): Result<readonly KeptReason[]> {
  const read = readKept(schema, text);
  return read.ok ? ok(read.value.reasons) : refuse("unreadable-settings", { text });
}
