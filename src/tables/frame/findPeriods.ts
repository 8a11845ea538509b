import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";

const YEAR = "(?:19|20)\\d\\d";
const MONTHS =
  "(?:第?[1-4一二三四]季度|前[1-3一二三]季度|[上下]半年|\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?)";
const SPAN = new RegExp(`${YEAR}年?[-—–~～至到]+${YEAR}年?`, "g");
const DAY = new RegExp(`${YEAR}(?:年\\d{1,2}月\\d{1,2}日|([-/.])\\d{1,2}\\1\\d{1,2})`, "g");
const PERIOD = new RegExp(
  `(?<!\\d)${YEAR}(?:年度|年)?(?:(?<=年)${MONTHS}|\\.\\d{1,2}-\\d{1,2}月?)?(?!\\d|%|[万亿元件项家个人])`,
  "g",
);

/**
 * The periods named anywhere in a title or a sheet's name. Spans of years and dates of issue are none;
 * 2020年12月底 is the year's end, so it is the year.
 *
 * @example findPeriods("甲市2020年1-11月主要科技指标") // => [{ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }]
 * @example findPeriods("2016—2020年研发投入") // => []
 */
export function findPeriods(text: string): Period[] {
  const plain = normalizeWidth(text)
    .replace(/ /g, "")
    .replace(SPAN, "")
    .replace(/年12月(?:31日|底|末)/g, "年")
    .replace(DAY, "");
  const found = [...plain.matchAll(PERIOD)].flatMap(([match]) => readPeriod(match) ?? []);
  return found.filter(
    (period, index) =>
      found.findIndex((other) => JSON.stringify(other) === JSON.stringify(period)) === index,
  );
}

/**
 * The one period a text speaks of; `undefined` where it names none or several. Without a year, 下年 and 上年 count
 * from the workbook's own.
 *
 * @example periodOf("下年目标") // => { kind: "relative", offset: 1 }
 */
export function periodOf(text: string): Period | undefined {
  const found = findPeriods(text);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  if (/下一?年度?|明年|次年|来年/.test(text)) return { kind: "relative", offset: 1 };
  if (/(?<![比较占])(?:上一?年度?|去年)(?!同期)/.test(text))
    return { kind: "relative", offset: -1 };
  return undefined;
}
