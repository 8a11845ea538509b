import * as v from "valibot";

/** What a schema yields, readonly all the way down. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Kept<Schema extends v.GenericSchema> =
  | { readonly ok: true; readonly value: Plain<v.InferOutput<Schema>> }
  /** `where` it goes wrong, if that can be told. */
  | { readonly ok: false; readonly where?: string };

/**
 * Reads a JSON text that was kept in a workbook or a file. One of a newer version, of another program or a damaged one is
 * refused as a whole: each of our schemas names its version.
 */
export function readKept<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): Kept<Schema> {
  const parsed = v.safeParse(schema, parse(text));
  if (parsed.success) return { ok: true, value: parsed.output as Plain<v.InferOutput<Schema>> };
  const where = v.getDotPath(parsed.issues[0]);
  return { ok: false, ...(where !== null && { where }) };
}

/** Editors on Windows may put a mark before a text, which is no part of it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
  } catch {
    return undefined;
  }
}
