import { simplifiedKey } from "../../lexicon/script/simplifiedKey";

/**
 * A text as it is read: half-width letters, digits and signs, simplified characters, every kind of blank a space. It has
 * the length of the text, so that a place in one is a place in the other. The full-width comma stays, but between full-width
 * digits: nowhere else does it group.
 *
 * @example plainText("研發經費１．８６％，增長") // => "研发经费1.86%，增长"
 */
export function plainText(text: string): string {
  return simplifiedKey(
    text
      .replace(/(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19]{3}(?![\uff10-\uff19]))/g, ",")
      .replace(/[\uff01-\uff0b\uff0d-\uff5e]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
      .replace(/[^\S\n]/g, " ")
      .replace(/[‐‑‒–—―─−]/g, "-")
      .replace(/[〇○]/g, "〇")
      .replace(/\u2236/g, ":"),
  );
}
