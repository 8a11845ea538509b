import { readChineseNumeral } from "./chineseNumeral";

/**
 * A whole number in digits or in Chinese numerals.
 *
 * @example readCount("12") // => 12
 * @example readCount("两") // => 2
 * @example readCount("几") // => undefined
 */
export function readCount(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : readChineseNumeral(text);
}
