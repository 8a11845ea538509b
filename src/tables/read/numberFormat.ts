/** A number format without quoted words, colours, locales and escaped characters: only what shapes the number. */
function skeleton(numberFormat: string): string {
  return numberFormat
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\.|_./g, "");
}

/**
 * Whether cells of this format show a hundredfold with a percent sign.
 *
 * @example isPercentFormat("0.00%") // => true
 * @example isPercentFormat('0.00"%"') // => false
 */
export function isPercentFormat(numberFormat: string): boolean {
  return skeleton(numberFormat).includes("%");
}

/**
 * Whether cells of this format show a date or a time.
 *
 * @example isDateFormat('yyyy"年"m"月"') // => true
 * @example isDateFormat("General") // => false
 */
export function isDateFormat(numberFormat: string): boolean {
  return !/^general$/i.test(numberFormat) && /[ymdhs]/i.test(skeleton(numberFormat));
}
