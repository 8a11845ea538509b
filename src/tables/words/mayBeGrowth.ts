import type { LabelMeasure } from "../../lexicon/saying";

/**
 * Growth over the year before, or a word that is growth where its unit is %: 同比增长, 增减.
 *
 * @example mayBeGrowth("difference") // => true
 * @example mayBeGrowth("change") // => false
 */
export function mayBeGrowth(measure: LabelMeasure | undefined): measure is "growth" | "difference" {
  return measure === "growth" || measure === "difference";
}
