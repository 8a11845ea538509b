import { formatSections } from "./formatSections";

/**
 * Whether cells of this format show a date or a time.
 *
 * @example isDateFormat('yyyy"年"m"月"') // => true
 * @example isDateFormat("General") // => false
 * @example isDateFormat("0.0\\m") // => false
 */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && formatSections(numberFormat)[0]?.kind === "date";
}
