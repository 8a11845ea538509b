import { quotient } from "../../quantity/arithmetic";
import { printNumber } from "../../quantity/printNumber";

/**
 * A value as its cell would show it: a number in the format that the function gave it, anything else as it is.
 *
 * @example shownValue({ type: "Double", basicValue: 0.25, numberFormat: "0.0%" }) // => "25.0%"
 * @example shownValue({ type: "Double", basicValue: 0.64, numberFormat: "+0.00;-0.00;0.00" }) // => "+0.64"
 * @example shownValue(0.25) // => "0.25"
 */
export function shownValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" || typeof value === "string") return String(value);
  if (typeof value !== "object" || value === null) return "";
  const { basicValue, numberFormat } = value as Partial<FormattedValue>;
  if (typeof basicValue !== "number" || numberFormat === undefined) return "";
  const [first = ""] = numberFormat.split(";");
  const decimals = /\.(0+)/.exec(first)?.[1]?.length ?? 0;
  const percent = first.endsWith("%");
  const printed = printNumber(percent ? quotient(basicValue, 1, 2) : basicValue, decimals);
  const sign = first.startsWith("+") && basicValue > 0 ? "+" : "";
  return `${sign}${printed}${percent ? "%" : ""}`;
}

interface FormattedValue {
  readonly basicValue: number;
  readonly numberFormat: string;
}
