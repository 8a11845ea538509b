import { ok, refuse, type Result } from "../../problem";
import { parseRectangle } from "../../workbook/address";
import { formatReference } from "../../workbook/formulaText";
import type { AreaAddress } from "../../workbook/workbook";

/** What the user has put into a field of the form: cells of the workbook, or the thing itself. */
export type Given =
  | { readonly type: "reference"; readonly area: AreaAddress; readonly fixed: Fixed }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string };

/** The `$` in an address. */
export interface Fixed {
  readonly row: boolean;
  readonly column: boolean;
}

/** As many characters as a text in a formula may have. */
export const LONGEST_TEXT = 255;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * Reads a field: an address, a number, or a text, which may stand in quotes to be taken for nothing else. Nothing is ever
 * read as a formula. `undefined` for an empty field. An address without a sheet belongs to the sheet given.
 *
 * @example readGiven("5", "指标") // => { ok: true, value: { type: "number", value: 5 } }
 * @example readGiven("万元", "指标") // => { ok: true, value: { type: "text", value: "万元" } }
 * @example readGiven('"B2"', "指标") // => { ok: true, value: { type: "text", value: "B2" } }
 */
export function readGiven(entered: string, sheet: string | undefined): Result<Given | undefined> {
  const text = entered.trim();
  if (text === "") return ok(undefined);
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return givenText(quoted.replaceAll('""', '"'));
  const reference = readReference(text, sheet);
  if (reference) return ok(reference);
  if (NUMBER.test(text)) return ok({ type: "number", value: Number(text) });
  return givenText(text);
}

const NUMBER = /^[-+]?\d{1,15}(?:\.\d{1,15})?$/;

function givenText(value: string): Result<Given> {
  return value.length <= LONGEST_TEXT
    ? ok({ type: "text", value })
    : refuse("text-too-long", { limit: LONGEST_TEXT });
}

function readReference(text: string, home: string | undefined): Given | undefined {
  const [, quoted, plain, local] = REFERENCE.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? home;
  const rectangle = local === undefined ? undefined : parseRectangle(local);
  if (!rectangle || local === undefined || sheet === undefined) return undefined;
  const { top, bottom, right } = rectangle;
  if (top < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return undefined;
  const fixed = { row: /\$\d/.test(local), column: local.startsWith("$") };
  return { type: "reference", area: { sheet, ...rectangle }, fixed };
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?([^!'"]+)$/;

/** An area as a field shows it, to be read back the same. */
export function fieldText(area: AreaAddress): string {
  return formatReference(area);
}

/** By how many rows and columns an area reaches. */
export function sizeOf({ top, left, bottom, right }: AreaAddress): {
  rows: number;
  columns: number;
} {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
