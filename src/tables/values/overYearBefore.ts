import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { without } from "../corrections/without";
import type { Column } from "../layout/columns";
import { isHeld, withoutBase } from "../words/combineMeasures";

/** 比上年末增长 behind 2020年 and 2021年: the end of the year before is what stands there for that year. */
export function overYearBefore(
  column: Column,
  period: Period,
  levels: readonly (Period | undefined)[],
): Column {
  const { measure, since } = column.label;
  if (since !== "year-start" || !isHeld(measure) || period.months) return column;
  const before = previousYear(period);
  if (!levels.some((one) => one && samePeriod(one, before))) return column;
  return { ...column, label: { ...without(column.label, "since"), measure: withoutBase(measure) } };
}
