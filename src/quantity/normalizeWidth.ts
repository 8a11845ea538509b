/**
 * Full-width letters, digits and signs made half-width, every kind of blank a plain space, ends trimmed.
 * Narrower than Unicode's NFKC on purpose: NFKC turns the footnote mark of `2.14①` into a digit.
 *
 * @example normalizeWidth("２．３３％") // => "2.33%"
 * @example normalizeWidth("13\u00a0065 ") // => "13 065"
 */
export function normalizeWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, "")
    .replace(/\s/g, " ")
    .trim();
}
