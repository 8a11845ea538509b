import { splitReference } from "../../src/workbook/address";

/** A value in a formula: a number, a text, a truth value, a reference, or an array of rows. */
export type FormulaValue =
  number | string | boolean | Reference | readonly (readonly FormulaValue[])[];

/** `'2022年'!A1:G34` */
export interface Reference {
  readonly sheet: string;
  readonly area: string;
}

/** A call as it stands in a formula, with literals for arguments: `GROWTH({125;60}, 100)`. */
export interface Call {
  readonly id: string;
  readonly args: readonly FormulaValue[];
}

/** Reads an example's formula: literals and references to a sheet; anything else is a mistake of the example. */
export function readCall(formula: string): Call {
  const [, id, inside] = /^([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (id === undefined || inside === undefined) throw new Error(`Cannot read ${formula}`);
  return { id, args: split(inside, ",").map(readLiteral) };
}

/** Reads a literal: `0.25`, `"增长"`, `TRUE`, `{1,2;3,4}`. An error value such as `#N/A` reads as its text. */
export function readLiteral(text: string): FormulaValue {
  const trimmed = text.trim();
  if (/^\{.*\}$/.test(trimmed)) {
    return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map(readLiteral));
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (trimmed === "TRUE" || trimmed === "FALSE") return trimmed === "TRUE";
  if (trimmed.startsWith("#")) return trimmed;
  const reference = /^'[^']+'![A-Z]+\d+:[A-Z]+\d+$/.test(trimmed);
  if (reference) return splitReference(trimmed);
  const number = Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new Error(`Cannot read literal ${text}`);
  return number;
}

export function isReference(value: FormulaValue | undefined): value is Reference {
  return typeof value === "object" && "sheet" in value;
}

/** Splits at a mark that stands neither within quotes nor within braces. */
function split(text: string, mark: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === "{") depth += 1;
    if (!quoted && sign === "}") depth -= 1;
    if (sign === mark && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
