import { parseArgs } from "node:util";

/** What stands on the command line: one workbook and the named options, each with a value. */
export interface Arguments {
  readonly book?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Options with the values they may have; `null` for any. */
export type AllowedOptions = Readonly<Record<string, readonly string[] | null>>;

/** Reads the arguments of a command; yields the first word it cannot make sense of instead. */
export function readArguments(
  args: readonly string[],
  allowed: AllowedOptions,
):
  { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly word: string } {
  const names = Object.keys(allowed);
  const options: Record<string, string> = {};
  const words: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  });
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const values = allowed[token.name];
    if (values === undefined || token.value === undefined)
      return { ok: false, word: token.rawName };
    if (values && !values.includes(token.value)) return { ok: false, word: token.value };
    options[token.name] = token.value;
  }
  const [book, surplus] = words;
  if (surplus !== undefined) return { ok: false, word: surplus };
  return { ok: true, value: { ...(book !== undefined && { book }), options } };
}
