import { parseArgs } from "node:util";
import { ok } from "../problem";
import { decline, type Answer } from "./answer";

/** Options with the values they may have; `null` for any. */
export type AllowedOptions = Readonly<Record<string, readonly string[] | null>>;

/** What stands on the command line: one workbook, what goes with it, and the named options, each with a value. */
export interface Arguments<Allowed extends AllowedOptions> {
  readonly book: string;
  /** The words behind it. */
  readonly more: readonly string[];
  readonly options: {
    readonly [Name in keyof Allowed]?: Allowed[Name] extends readonly (infer Value)[]
      ? Value
      : string;
  };
}

/** Reads the arguments of a command, with so many words behind the workbook; declines with the first it makes no sense of. */
export function readArguments<const Allowed extends AllowedOptions>(
  args: readonly string[],
  allowed: Allowed,
  mostMore = 0,
): Answer<Arguments<Allowed>> {
  const options: Record<string, string> = {};
  const words: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.keys(allowed).map((name) => [name, { type: "string" }])),
  });
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const values = Object.hasOwn(allowed, token.name) ? allowed[token.name] : undefined;
    if (values === undefined || token.value === undefined) {
      return decline("badOption", { text: token.rawName });
    }
    if (values && !values.includes(token.value)) return decline("badOption", { text: token.value });
    options[token.name] = token.value;
  }
  const [book, ...more] = words;
  const surplus = more[mostMore];
  if (surplus !== undefined) return decline("badOption", { text: surplus });
  if (book === undefined) return decline("noBook");
  return ok({ book, more, options: options as Arguments<Allowed>["options"] });
}
