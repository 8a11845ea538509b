import type { SinceYear } from "../../lexicon/saying";
import type { Period } from "../../quantity/period";
import type { LabelMeasure } from "../meaning/meaning";
import { isOfChange } from "../words/isOfChange";

/**
 * 较2019年增长, 为2012年的倍数, and 增减量 beside 2010年 and 2020年: a movement that is held against a year
 * further back. Nothing else is told over
 * so many years, and nothing where it may be held against several.
 */
export function sinceYear(
  measure: LabelMeasure,
  [base, ...others]: readonly Period[],
  period: Period,
): { readonly measure: LabelMeasure; readonly since?: SinceYear } {
  const isOfYear = base?.kind === "calendar" && period.kind === "calendar" && !base.months;
  if (!isOfYear || others.length > 0 || base.year >= period.year) return { measure: "unread" };
  const since = `${base.year}年` as const;
  if (measure === "multiple") return { measure, since };
  const isMovement = isOfChange(measure) || measure === "points-change";
  return isMovement ? { measure: `held-${measure}`, since } : { measure: "unread" };
}
