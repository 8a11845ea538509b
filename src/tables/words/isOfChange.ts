import type { LabelMeasure } from "../../lexicon/saying";
import { mayBeGrowth } from "./mayBeGrowth";

/**
 * What compares with the year before, in whatever unit: 同比增长, 增减, 增加额.
 *
 * @example isOfChange("change") // => true
 * @example isOfChange("share") // => false
 */
export function isOfChange(
  measure: LabelMeasure | undefined,
): measure is "growth" | "difference" | "change" {
  return mayBeGrowth(measure) || measure === "change";
}
