import { normalizeWidth } from "../../quantity/normalizeWidth";

/**
 * What a cell of a column of units says, brackets around it left aside.
 *
 * @example unitInBrackets("（万人）") // => "万人"
 * @example unitInBrackets("人/平方公里") // => "人/平方公里"
 */
export function unitInBrackets(text: string): string {
  const plain = normalizeWidth(text).replace(/ /g, "");
  return /^[([【]([^()[\]【】]+)[)\]】]$/.exec(plain)?.[1] ?? plain;
}
