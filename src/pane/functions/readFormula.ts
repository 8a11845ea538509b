import type { FunctionReference } from "../../functions/reference";
import type { Entries } from "./formulaArguments";
import { readGiven } from "./given";

/** A formula as the form of its function would have written it. */
export interface ReadFormula {
  readonly reference: FunctionReference;
  readonly entries: Entries;
}

/**
 * Reads a formula that is one call of a function of ours, its arguments cells, numbers or texts: what a form prints.
 * `undefined` for anything else, such as calls within calls.
 */
export function readFormula(
  formula: string,
  functions: readonly FunctionReference[],
): ReadFormula | undefined {
  const [, id = "", inner] = /^=@?METRIC\.(\w+)\((.*)\)$/is.exec(formula.trim()) ?? [];
  const reference = functions.find((each) => each.id === id.toUpperCase());
  const given = inner === undefined ? undefined : splitArguments(inner);
  if (!reference || !given || given.length > reference.parameters.length) return undefined;
  if (!given.every(isPlain)) return undefined;
  // The form prints an empty text for what was left out.
  const entries = given.map((text) => (text === '""' ? "" : text));
  return {
    reference,
    entries: Object.fromEntries(
      reference.parameters.map(({ name }, index) => [name, entries[index] ?? ""]),
    ),
  };
}

/** The texts between the commas that stand in no quotes; `undefined` where quotes stay open. */
function splitArguments(inner: string): string[] | undefined {
  const parts: string[] = [];
  let quote = "";
  let start = 0;
  for (let index = 0; index < inner.length; index++) {
    const sign = inner.charAt(index);
    if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = "";
    if (sign !== "," || quote !== "") continue;
    parts.push(inner.slice(start, index).trim());
    start = index + 1;
  }
  parts.push(inner.slice(start).trim());
  return quote === "" ? parts : undefined;
}

/** What the field of a form takes for the same as the formula does. */
function isPlain(text: string): boolean {
  if (text === "") return true;
  // Any sheet will do: it is only asked whether this is an address.
  const given = readGiven(text, "Sheet1");
  return given.ok && (given.value?.type !== "text" || text.startsWith('"'));
}
