import type { Entry, GridCell } from "../../grid/gridModel";

/**
 * What a cell holds after a value was written into it, by Excel's rules: a cell formatted as text (`@`) keeps text
 * as it is; elsewhere `=…` is a formula, a leading apostrophe is taken off, and text that reads as a number or
 * a truth value becomes one. `null` leaves the cell alone. Dates in words are left as text.
 */
export function enteredValue(value: unknown, cell: Pick<GridCell, "numberFormat">): Entry | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") return { value: JSON.stringify(value) };
  if (cell.numberFormat === "@") return { value };
  if (value.length > 1 && value.startsWith("=")) return { formula: value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  return asTyped(value, cell.numberFormat === "General");
}

const NUMBER = /^\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)(%?)\s*$/;

function asTyped(text: string, isUnformatted: boolean): Entry {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const [, digits = "", percent = ""] = NUMBER.exec(text) ?? [];
  if (!/\d/.test(digits)) return { value: text };
  const number = Number(digits.replaceAll(",", ""));
  if (percent === "") return { value: number };
  const numberFormat = digits.includes(".") ? "0.00%" : "0%";
  return { value: number / 100, ...(isUnformatted ? { numberFormat } : {}) };
}
