import { hintsAt } from "../../lexicon/hints";
import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import { wholeYear } from "../../quantity/wholeYear";
import type { Column } from "../layout/columns";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { earlierMonths } from "./sinceEarlier";
import type { ValueColumn } from "./valueColumn";

/** What the columns beside a movement say of what it is held against. */
export function heldBeside(
  values: readonly Column[],
  index: number,
  periods: readonly (Period | undefined)[],
): Pick<ValueColumn, "measure" | "since"> | undefined {
  return yearlyOfPlan(values, index) ?? sinceGrowthBeside(values, index, periods);
}

/** 年均增长 right behind what is aimed at in 2025 is what the plan wants. */
function yearlyOfPlan(
  values: readonly Column[],
  index: number,
): Pick<ValueColumn, "measure"> | undefined {
  const isOfGoal = values[index - 1]?.label.measure === "target";
  return values[index]?.label.since === "yearly" && isOfGoal ? { measure: "unread" } : undefined;
}

/**
 * 增速变化 behind the growth of 1—5月 and that of 1—4月 is by how much the one is faster than the other: its heading does not say that it is
 * over the year before, and the columns do not either. `unread` where they are further apart than anybody tells.
 */
function sinceGrowthBeside(
  values: readonly Column[],
  index: number,
  periods: readonly (Period | undefined)[],
): Pick<ValueColumn, "measure" | "since"> | undefined {
  const { label, text } = values[index] ?? {};
  const period = periods[index];
  if (label?.moves !== "growth" || label.since || !period || !text) return undefined;
  if (hintsAt(text, "since-last-year")) return undefined;
  const earlier = values.flatMap((one, at) => {
    const own = mayBeGrowth(one.label.measure) ? periods[at] : undefined;
    const isBefore = own && isOfSameYear(own, period) && comparePeriods(own, period) < 0;
    return isBefore ? [own] : [];
  });
  const [before, ...others] = earlier;
  if (!before) return undefined;
  const since = others.length === 0 ? earlierMonths(before, period) : undefined;
  return since ? { measure: "held-points-change", since } : { measure: "unread" };
}

function isOfSameYear(one: Period, other: Period): boolean {
  return samePeriod(wholeYear(one), wholeYear(other));
}
