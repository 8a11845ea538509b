/** How titles and names of sheets write the periods of their figures, wherever in the text they stand. */
const YEAR = "(?:19|20)\\d\\d";
const TO = "[-—–~～至到]+";
const SPAN_OF_MONTHS = "\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?";
const MONTHS = `(?:第?[1-4一二三四]季度|前[1-3一二三]季度|[上下]半年|${SPAN_OF_MONTHS}|\\d{1,2}月份?)`;

const YEARS_TOGETHER = new RegExp(`${YEAR}年?${TO}${YEAR}年?`, "g");
const SCHOOL_YEAR = new RegExp(`${YEAR}年?[-—–~～至到/]+${YEAR}年?学年度?`, "g");
const DAY = new RegExp(`${YEAR}(?:年\\d{1,2}月\\d{1,2}日|([-/.])\\d{1,2}\\1\\d{1,2})`, "g");
const END_OF_YEAR = /年12月(?:31日|底|末)/g;
const PERIOD = new RegExp(
  `(?<!\\d)${YEAR}(?:年度|年)?(?:(?<=年)${MONTHS}|\\.\\d{1,2}-\\d{1,2}月?)?(?!\\d|%|[万亿元件项家个人])`,
  "g",
);

/** 截至2023年6月底, (6月29日): all since January, where the day closes a month. */
const AS_OF = new RegExp(
  `(?:截[至止到]{0,2}|[(（](?=[^()（）—–~至到-]*日[)）]))(?:(${YEAR})年)?(\\d{1,2})月(?:底|末|份|(?:2[89]|3[01])日)?(?![\\d日])`,
  "g",
);

/** Months of a year that nobody names: 7月 on a sheet, 1-6月 in a title. */
const MONTHS_ALONE = new RegExp(
  `(?<![\\d年./至到-])(?:第?[1-4一二三四]季度|前三季度|[上下]半年|${SPAN_OF_MONTHS}|\\d{1,2}月份?)(?![\\d日底末])`,
  "g",
);

/**
 * The periods with a year that a half-width text names, as it writes them: school years where it names any. Spans of years and dates of
 * issue are none.
 *
 * @example datedPeriods("甲市2020年1-11月主要科技指标") // => ["2020年1-11月"]
 * @example datedPeriods("2016—2020年研发投入") // => []
 */
export function datedPeriods(text: string): readonly string[] {
  const plain = text
    .replace(/ +/g, " ")
    // 表1 2019年 has a number before its year.
    .replace(/(?<!\d) | (?!\d)/g, "")
    .replace(YEARS_TOGETHER, (span, at: number, all: string) =>
      isSchool(all, at, span) ? span : "",
    )
    .replace(END_OF_YEAR, "年")
    .replace(AS_OF, sinceJanuary)
    .replace(DAY, "");
  const school = plain.match(SCHOOL_YEAR);
  return school ?? plain.match(PERIOD) ?? [];
}

/**
 * The months that a half-width text names without a year.
 *
 * @example undatedMonths("1—7月主要指标") // => ["1—7月"]
 */
export function undatedMonths(text: string): readonly string[] {
  return text.replace(/ /g, "").replace(AS_OF, sinceJanuary).match(MONTHS_ALONE) ?? [];
}

const DATED_THING = new RegExp(
  `^([\\u4e00-\\u9fff]{2,16}?)(?:数据|均)?((?:[为是系]|截[至止到]).*)$`,
);
const MONTH_OF_DAY = new RegExp(`截[至止到]{1,2}(${YEAR}年\\d{1,2}月)\\d{1,2}日`);

/**
 * What a half-width line dates apart from each other, and how it writes their periods; empty where it dates one thing or none.
 *
 * @example datedThings("民营企业为2020年末数,个体户截至2021年7月21日") // => [{ name: "民营企业", said: "2020年" }, { name: "个体户", said: "2021年7月" }]
 * @example datedThings("企业截至2021年6月底") // => []
 */
export function datedThings(text: string): readonly { name: string; said: string }[] {
  const things = text.split(/[()（）,;、，；]/).flatMap((clause) => {
    const [, name = "", rest = ""] = DATED_THING.exec(clause.trim()) ?? [];
    const [said = MONTH_OF_DAY.exec(rest)?.[1], ...more] = datedPeriods(rest);
    return said === undefined || more.length > 0 ? [] : [{ name, said }];
  });
  return things.length > 1 ? things : [];
}

const NEXT_YEAR = /下一?年度?|明年|次年|来年/;
const LAST_YEAR = /(?<![比较占])(?:上一?年度?|去年)(?!同期)/;

/**
 * How many years from its own a text without a year speaks of; `undefined` where it does not say.
 *
 * @example yearsFromOwn("下年目标") // => 1
 * @example yearsFromOwn("比上年增长") // => undefined
 */
export function yearsFromOwn(text: string): 1 | -1 | undefined {
  if (NEXT_YEAR.test(text)) return 1;
  return LAST_YEAR.test(text) ? -1 : undefined;
}

function sinceJanuary(said: string, year: string | undefined, month: string): string {
  if (Number(month) > 12) return said;
  const until = month === "12" && year !== undefined ? "" : `1-${month}月`;
  return `${year === undefined ? "" : `${year}年`}${until}`;
}

/** 2017-2018 before 学年 is no span of years. */
function isSchool(text: string, at: number, span: string): boolean {
  return text.startsWith("学年", at + span.length);
}
