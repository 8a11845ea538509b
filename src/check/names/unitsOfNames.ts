import { endsInCount } from "../../lexicon/figureNames";
import { isMoneyName } from "../../lexicon/nameEndings";
import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { isOneKind } from "../verdicts/holds";

/** The indicators whose levels are rates, all of them. */
export function ratesOf(observations: readonly Observation[]): ReadonlySet<string> {
  const levels = observations.filter(({ measure }) => measure === "level");
  const rates = new Set(
    levels.filter(({ unit }) => unit.base === "ratio").map((one) => one.indicator),
  );
  for (const { unit, indicator } of levels) if (unit.base !== "ratio") rates.delete(indicator);
  return rates;
}

/** Whether a figure in a unit can be one of an indicator's levels. */
export function unitsOf(
  observations: readonly Observation[],
): (indicator: string, unit: Unit) => boolean {
  const units = new Map<string, Map<string, Unit>>();
  for (const { indicator, measure, unit } of observations) {
    if (measure !== "level" && measure !== "target") continue;
    const known = units.get(indicator) ?? new Map<string, Unit>();
    units.set(indicator, known.set(unit.symbol, unit));
  }
  return (indicator, unit) =>
    [...(units.get(indicator)?.values() ?? [])].some(
      (one) => isOneKind(unit, one) && (one.base !== "" || canBeIn(unit, indicator)),
    );
}

/** 经费 without a unit in its sheet counts no 项, and 资助数 no 万元. */
function canBeIn({ base }: Unit, indicator: string): boolean {
  if (base === "元") return !endsInCount(indicator);
  return base === "" || !isMoneyName(indicator);
}
