import { roundHalfUp } from "./round";

/**
 * Prints a number with a fixed count of decimals. Without thousands separators, as such reports are
 * written, unless they are asked for.
 *
 * @example printNumber(13065, 0) // => "13065"
 * @example printNumber(1254.68, 1) // => "1254.7"
 * @example printNumber(-1234567.5, 1, true) // => "-1,234,567.5"
 */
export function printNumber(value: number, decimals: number, grouping = false): string {
  const text = roundHalfUp(value, decimals);
  if (!grouping) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
