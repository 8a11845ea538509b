import { isMissingMark, readNumber } from "../../quantity/readNumber";

/**
 * What stands where a name should be and can be none: a mark for no data, or a figure. A year is one, where years go down.
 *
 * @example isNoName("近80") // => true
 * @example isNoName("/") // => true
 * @example isNoName("甲县") // => false
 */
export function isNoName(text: string): boolean {
  const plain = text.trim();
  if (plain === "" || /^(?:19|20)\d\d$/.test(plain)) return false;
  return isMissingMark(plain) || readNumber(plain).ok;
}
