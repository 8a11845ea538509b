import { POINTS } from "../../quantity/unit";
import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { EarlierMonths } from "../../lexicon/saying";
import type { Column } from "../layout/columns";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

/**
 * 较1—8月增减 right behind 同比增长 in a table of 1—9月: by how many points that growth is faster than that of the months so far a month, or a
 * quarter, earlier. Where levels stand beside it, its heading has to say that it is in points; `areGrowths` where the title makes growths of
 * all of them.
 */
export function sinceEarlier(
  values: readonly Column[],
  index: number,
  periods: readonly (Period | undefined)[],
  areGrowths: boolean,
): Pick<ValueColumn, "measure" | "moves" | "since"> | undefined {
  const { name, measure, base, unit, units } = values[index]?.label ?? {};
  const period = periods[index];
  if (measure !== "unread" || !base?.months || !period) return undefined;
  const isOfPeriod = (at: number): boolean => {
    const own = periods[at];
    return own !== undefined && samePeriod(own, period);
  };
  // 1—4月 and 1—3月 under a title about growth: the one of the months themselves is meant.
  const at = areGrowths ? values.findIndex((_, one) => one < index && isOfPeriod(one)) : index - 1;
  const growth = values[at]?.label;
  if (!growth || !isOfPeriod(at)) return undefined;
  if (!(areGrowths || mayBeGrowth(growth.measure))) return undefined;
  if (name !== "" && name !== growth.name) return undefined;
  const inPoints = [unit, ...(units ?? [])].some((one) => one?.base === POINTS.base);
  const hasLevel =
    !areGrowths &&
    values.some(({ label }) => label.measure === undefined && label.name === growth.name);
  const since = earlierMonths(base, period);
  if (!since || (hasLevel && !inPoints)) return undefined;
  return { measure: "held-points-change", moves: "growth", since };
}

/** How far the months so far are behind those of another time of their year. */
export function earlierMonths(
  { months: before }: Period,
  { months: now }: Period,
): EarlierMonths | undefined {
  if (before?.from !== 1 || now?.from !== 1) return undefined;
  return BY_DISTANCE.get(now.to - before.to);
}

const BY_DISTANCE: ReadonlyMap<number, EarlierMonths> = new Map([
  [1, "months-before"],
  [3, "quarters-before"],
]);
