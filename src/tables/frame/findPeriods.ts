import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";

const YEAR = "(?:19|20)\\d\\d";
const MONTHS =
  "(?:第?[1-4一二三四]季度|前[1-3一二三]季度|[上下]半年|\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?)";
const SPAN = new RegExp(`${YEAR}年?[-—–~～至到]+${YEAR}年?`, "g");
const SCHOOL = new RegExp(`${YEAR}年?[-—–~～至到/]+${YEAR}年?学年度?`, "g");
const DAY = new RegExp(`${YEAR}(?:年\\d{1,2}月\\d{1,2}日|([-/.])\\d{1,2}\\1\\d{1,2})`, "g");
const PERIOD = new RegExp(
  `(?<!\\d)${YEAR}(?:年度|年)?(?:(?<=年)${MONTHS}|\\.\\d{1,2}-\\d{1,2}月?)?(?!\\d|%|[万亿元件项家个人])`,
  "g",
);

/** 截至2023年6月底, (6月29日): all since January, where the day closes a month. */
const AS_OF = new RegExp(
  `(?:截[至止到]{0,2}|[(（](?=[^()（）—–~至到-]*日[)）]))(?:(${YEAR})年)?(\\d{1,2})月(?:底|末|份|(?:2[89]|3[01])日)?(?![\\d日])`,
  "g",
);

function sinceJanuary(said: string, year: string | undefined, month: string): string {
  if (Number(month) > 12) return said;
  const until = month === "12" && year !== undefined ? "" : `1-${month}月`;
  return `${year === undefined ? "" : `${year}年`}${until}`;
}

/** 2017-2018 before 学年 is no span of years. */
function isSchool(text: string, at: number, span: string): boolean {
  return text.startsWith("学年", at + span.length);
}

/** Months of a year that nobody names: 7月 on a sheet, 1-6月 in a title. */
const MONTHS_ALONE = new RegExp(
  `(?<![\\d年./至到-])(?:第?[1-4一二三四]季度|前三季度|[上下]半年|\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?)(?![\\d日底末])`,
  "g",
);

/**
 * The periods named anywhere in a title or a sheet's name. Spans of years and dates of issue are none;
 * 2020年12月底 is the year's end, so it is the year.
 *
 * @example findPeriods("甲市2020年1-11月主要科技指标") // => [{ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }]
 * @example findPeriods("2016—2020年研发投入") // => []
 * @example findPeriods("表2  2022年6月投诉情况") // => [{ kind: "calendar", year: 2022, months: { from: 6, to: 6 } }]
 */
export function findPeriods(text: string): Period[] {
  const plain = normalizeWidth(text)
    .replace(/ +/g, " ")
    // 表1 2019年 has a number before its year.
    .replace(/(?<!\d) | (?!\d)/g, "")
    .replace(SPAN, (span, at: number, all: string) => (isSchool(all, at, span) ? span : ""))
    .replace(/年12月(?:31日|底|末)/g, "年")
    .replace(AS_OF, sinceJanuary)
    .replace(DAY, "");
  const school = [...plain.matchAll(SCHOOL)].flatMap(([match]) => readPeriod(match) ?? []);
  if (school.length > 0) return school;
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
 * @example periodOf("重点工作进展（6月29日）") // => { kind: "relative", offset: 0, months: { from: 1, to: 6 } }
 * @example periodOf("1—7月主要指标") // => { kind: "relative", offset: 0, months: { from: 1, to: 7 } }
 */
export function periodOf(text: string): Period | undefined {
  const found = findPeriods(text);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const plain = normalizeWidth(text).replace(/ /g, "").replace(AS_OF, sinceJanuary);
  const months = [...plain.matchAll(MONTHS_ALONE)].flatMap(([match]) => readPeriod(match) ?? []);
  if (months.length === 1) return months[0];
  if (/下一?年度?|明年|次年|来年/.test(text)) return { kind: "relative", offset: 1 };
  if (/(?<![比较占])(?:上一?年度?|去年)(?!同期)/.test(text))
    return { kind: "relative", offset: -1 };
  return undefined;
}
