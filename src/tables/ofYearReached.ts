import { groupedBy } from "../groupedBy";
import { isSinceYear } from "../lexicon/isSinceYear";
import { agree } from "../quantity/agree";
import { PERCENT, POINTS, type Unit } from "../quantity/unit";
import { without } from "./corrections/without";
import type { Observation } from "./observation";

/**
 * 较2020年增长 behind 2024年实际 and 2025年预计, of which each row has the one or the other: it is that of the year whose figure stands in its row, or, where
 * both stand there, of the one that the growth comes to.
 */
export function ofYearReached(observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(isOverYears)) return observations;
  const rows = groupedBy(observations, ({ cell }) => cell.row);
  return observations.map((one) => {
    if (!isOverYears(one)) return one;
    const levels = (rows.get(one.cell.row) ?? []).filter((level) => isLevelOf(level, one));
    if (!levels.some(({ status }) => status === "forecast") && one.status === undefined) return one;
    const base = levels.find(({ period }) => isOfYear(period, one.since));
    const reached = levels.filter((level) => isLater(level, one, base));
    const [only, ...others] = reached.length > 1 ? reached.filter(comesTo(one, base)) : reached;
    if (!only || others.length > 0 || !only.period) return one;
    const { period, status } = only;
    return { ...without(one, "status"), period, ...(status && { status }) };
  });
}

/** A movement over several years under a heading that does not say up to which. */
function isOverYears({ measure, since, said }: Observation): boolean {
  const isMoved = measure === "growth" || measure === "change" || measure === "points-change";
  const isUndated = said?.period?.by === "table" || said?.period?.by === "book";
  return isMoved && isUndated && since !== undefined && (since === "yearly" || isSinceYear(since));
}

function isLevelOf(level: Observation, { indicator, entity }: Observation): boolean {
  return level.measure === "level" && level.indicator === indicator && level.entity === entity;
}

function isOfYear(period: Observation["period"], since: Observation["since"]): boolean {
  return period?.kind === "calendar" && !period.months && `${period.year}年` === since;
}

/** The latest actual figure of the row and what is expected after it. */
function isLater(
  { period, status }: Observation,
  { period: said }: Observation,
  base: Observation | undefined,
): boolean {
  if (period?.kind !== "calendar" || said?.kind !== "calendar") return false;
  if (base?.period?.kind === "calendar" && period.year <= base.period.year) return false;
  return status === "forecast" || period.year === said.year;
}

/** Whether a growth or difference over the base is what is stored. */
function comesTo(
  { value, decimals, measure, unit }: Observation,
  base: Observation | undefined,
): (level: Observation) => boolean {
  return (level) => {
    if (!base || base.value <= 0 || level.unit.symbol !== base.unit.symbol) return false;
    const stored = { value, unit: measure === "growth" ? PERCENT : unit, decimals };
    const [moved, inUnit]: [number, Unit] =
      measure === "growth"
        ? [level.value / base.value - 1, PERCENT]
        : measure === "points-change"
          ? [(level.value - base.value) * 100, POINTS]
          : [level.value - base.value, level.unit];
    return agree(stored, { value: moved, unit: inUnit, decimals: decimals + 2 });
  };
}
