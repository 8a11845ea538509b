import { isBareAmount } from "../../lexicon/figureNames";
import { readLabel } from "./readLabel";

/**
 * Whether the name of a row only says what its figures are of something named elsewhere.
 *
 * @example isMeasureWord("当月值（亿元）") // => true
 * @example isMeasureWord("高于全市（个百分点）") // => true
 * @example isMeasureWord("绝对值") // => true
 * @example isMeasureWord("专利授权量") // => false
 */
export function isMeasureWord(text: string): boolean {
  const { name, measure, span, counting, aspect } = readLabel(text);
  if (name !== "") return false;
  return (measure ?? span ?? counting ?? aspect) !== undefined || isBareAmount(text);
}
