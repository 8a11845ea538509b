import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { INDICATOR_KINDS } from "./indicatorKinds";

/** A rate, share or intensity: compared in percentage points, never grown, never totalled. */
export function isRate({ unit }: { readonly unit: Unit }): boolean {
  return unit.base === "ratio";
}

/** A score in an assessment: it is raised or lowered, not increased, and never completed. */
export function isScore({ unit }: { readonly unit: Unit }): boolean {
  return unit.base === "分";
}

/** A number of no unit that measures no amount. */
export function isIndex({ indicator, unit }: Pick<Observation, "indicator" | "unit">): boolean {
  return unit.base === "" && /(?:指数|系数|倍数)$/.test(indicator);
}

/** Whether the figures of the members add up to the total: money, pieces, people; not rates, scores or 件/万人. */
export function isAdditive({ indicator, unit }: Pick<Observation, "indicator" | "unit">): boolean {
  if (["ratio", "points", "rank", "", "分", "倍"].includes(unit.base)) return false;
  return !unit.base.includes("/") && !INDICATOR_KINDS.perCapita.test(indicator);
}

/** Whether the total of a field is its average level, too: rates, scores and what is divided by heads; never a bare number. */
export function isLevelOfField(one: Pick<Observation, "indicator" | "unit">): boolean {
  return (
    !isAdditive(one) && (one.unit.base !== "" || INDICATOR_KINDS.perCapita.test(one.indicator))
  );
}

/** Whether a growth rate of the figure means anything: not of rates, points, places, nor of scores. */
export function canGrow({ unit }: Observation): boolean {
  return !["ratio", "points", "rank", "分"].includes(unit.base);
}

/** An indicator, and which way round it is good where the user says so; else its name tells. */
type Judged = Pick<Observation, "indicator" | "lowerIsBetter">;

export function isLowerBetter({ indicator, lowerIsBetter }: Judged): boolean {
  return lowerIsBetter ?? INDICATOR_KINDS.lowerIsBetter.test(indicator);
}

/** Good or bad news for the subject when a difference has this sign. */
export function polarityOf(difference: number, judged: Judged): "good" | "bad" | "neutral" {
  if (difference === 0) return "neutral";
  return difference > 0 === !isLowerBetter(judged) ? "good" : "bad";
}
