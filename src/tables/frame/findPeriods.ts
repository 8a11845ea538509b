import { datedPeriods, undatedMonths, yearsFromOwn } from "../../lexicon/notation/periodsNamed";
import { withoutIndexBase } from "../../lexicon/indexBases";
import { inMonths } from "./inMonths";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";

/**
 * The periods named anywhere in a title or a sheet's name. Spans of years and dates of issue are none;
 * 2020年12月底 is the year's end, so it is the year.
 *
 * @example findPeriods("甲市2020年1-11月主要科技指标") // => [{ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }]
 * @example findPeriods("2016—2020年研发投入") // => []
 * @example findPeriods("表2  2022年6月投诉情况") // => [{ kind: "calendar", year: 2022, months: { from: 6, to: 6 } }]
 */
export function findPeriods(text: string): Period[] {
  const found = datedPeriods(normalizeWidth(text)).flatMap((said) => readPeriod(said) ?? []);
  return found.filter(
    (period, index) =>
      found.findIndex((other) => JSON.stringify(other) === JSON.stringify(period)) === index,
  );
}

/**
 * The one period a text speaks of; `undefined` where it names none or several. Without a year, 下年 and 上年 count
 * from the workbook's own.
 *
 * @example periodOf("2023年重点任务进展（截至6月底）") // => { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }
 * @example periodOf("下年目标") // => { kind: "relative", offset: 1 }
 * @example periodOf("重点工作进展（6月29日）") // => { kind: "relative", offset: 0, months: { from: 1, to: 6 } }
 * @example periodOf("1—7月主要指标") // => { kind: "relative", offset: 0, months: { from: 1, to: 7 } }
 */
export function periodOf(text: string): Period | undefined {
  const [found, ...others] = findPeriods(text);
  if (others.length > 0) return undefined;
  const months = undatedMonths(normalizeWidth(text)).flatMap((said) => readPeriod(said) ?? []);
  if (found) return inMonths(found, months);
  if (months.length === 1) return months[0];
  const offset = yearsFromOwn(withoutIndexBase(text));
  return offset && { kind: "relative", offset };
}
