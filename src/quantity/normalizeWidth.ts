/**
 * Full-width letters, digits and signs made half-width, every kind of blank a plain space, ends trimmed; what cannot be
 * seen is left out, so that no name turns round the figures behind it or breaks the file it is printed into.
 * Narrower than Unicode's NFKC on purpose: NFKC turns the footnote mark of `2.14①` into a digit.
 *
 * @example normalizeWidth("２．３３％") // => "2.33%"
 * @example normalizeWidth("13\u00a0065 ") // => "13 065"
 */
export function normalizeWidth(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(UNSEEN, "")
    .replace(/\s/g, " ")
    .trim();
}

/** As most names and figures are written: nothing to be done. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Signs that only steer how others are shown, halves of characters, and control characters but for blanks. */
const UNSEEN = /[\p{Cf}\p{Cs}\ufffe\uffff]|(?!\s)\p{Cc}/gu;
