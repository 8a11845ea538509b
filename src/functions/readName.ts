import { normalizeWidth } from "../quantity/normalizeWidth";

/** A name that an argument gives, such as 全国; empty for none, and for a 0, which on the desktop is a blank cell. */
export function readName(argument: unknown): string {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[]).flat()[0] : argument;
  const value: unknown =
    typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
  return typeof value === "string" ? normalizeWidth(value) : "";
}
