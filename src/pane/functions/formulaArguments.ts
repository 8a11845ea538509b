import type { FunctionReference, ParameterReference } from "../../functions/reference";
import { ok, refuse, type Result } from "../../problem";
import { readGiven, sizeOf, type Given } from "./given";

export interface FormulaArgument {
  readonly parameter: ParameterReference;
  /** `undefined` where it was left out. */
  readonly given: Given | undefined;
}

/** What stands in the fields, by the name of the parameter. */
export type Entries = Readonly<Record<string, string>>;

/**
 * Reads the fields of a form. A parameter without a range takes a single cell; `undefined` where something that must be
 * given is not yet.
 */
export function readArguments(
  { parameters }: FunctionReference,
  entries: Entries,
  sheet: string | undefined,
): Result<readonly FormulaArgument[] | undefined> {
  const args: FormulaArgument[] = [];
  for (const parameter of parameters) {
    const given = readArgument(parameter, entries[parameter.name] ?? "", sheet);
    if (!given.ok) return given;
    if (!given.value && !parameter.optional) return ok(undefined);
    args.push({ parameter, given: given.value });
  }
  return ok(args);
}

/** One field by itself, for the message below it. */
export function readArgument(
  parameter: ParameterReference,
  entry: string,
  sheet: string | undefined,
): Result<Given | undefined> {
  const given = readGiven(entry, sheet);
  if (!given.ok || given.value?.type !== "reference" || parameter.range) return given;
  const { rows, columns } = sizeOf(given.value.area);
  return rows * columns === 1 ? given : refuse("one-cell-only");
}
