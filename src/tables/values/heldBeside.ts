import { hintsAt } from "../../lexicon/hints";
import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import { endTogether } from "../../quantity/endTogether";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { wholeYear } from "../../quantity/wholeYear";
import type { Column } from "../layout/columns";
import { isOfChange } from "../words/isOfChange";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { earlierMonths } from "./sinceEarlier";
import type { ValueColumn } from "./valueColumn";

/** What the columns beside a movement say of what it is held against. */
export function heldBeside(
  values: readonly Column[],
  index: number,
  periods: readonly (Period | undefined)[],
): Pick<ValueColumn, "measure" | "since"> | undefined {
  return (
    yearlyOfPlan(values, index) ??
    sinceGrowthBeside(values, index, periods) ??
    sinceYearBegan(values, index, periods)
  );
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

/**
 * 净增 beside 2017年末 and 2018年6月末 is what there is more than when the year began, unless its heading says 同比 or the same months of the
 * year before stand there, too.
 */
function sinceYearBegan(
  values: readonly Column[],
  index: number,
  periods: readonly (Period | undefined)[],
): Pick<ValueColumn, "measure" | "since"> | undefined {
  const { label, text } = values[index] ?? {};
  const period = periods[index];
  if (!label || !text || !period?.months || label.since || label.base || label.time)
    return undefined;
  const { measure } = label;
  if (!isOfChange(measure) || hintsAt(text, "since-last-year")) return undefined;
  const before = previousYear(period);
  const stands = (test: (one: Period, head: string) => boolean): boolean =>
    values.some((one, at) => {
      const own = one.label.measure === undefined ? periods[at] : undefined;
      return own !== undefined && test(own, one.text);
    });
  const hasBase = stands(
    (one, head) => samePeriod(one, wholeYear(before)) && hintsAt(head, "end-of-year-before"),
  );
  const isOfNow = stands((one) => endTogether(one, period));
  const isYearly = stands((one) => endTogether(one, before));
  return hasBase && isOfNow && !isYearly
    ? { measure: `held-${measure}`, since: "year-start" }
    : undefined;
}

function isOfSameYear(one: Period, other: Period): boolean {
  return samePeriod(wholeYear(one), wholeYear(other));
}
