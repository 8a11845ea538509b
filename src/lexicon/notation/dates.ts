/** How titles, lines and headings write days, months and quarters. */
const YEAR = "(?:19|20)\\d\\d";
const TO = "[-—–~～至到]+";
const NUMERAL = "一二三四";
const HALVES_AND_QUARTERS = `上半年|下半年|前[一二三]季度|第?[${NUMERAL}]季度`;

const BEFORE_TITLE = new RegExp(
  `^(?:\\d{4}[-—–~～至到]\\d{4}(?:学年度?初?|年)|\\d{4}(?![届级])年?度?)?(?:${HALVES_AND_QUARTERS}|\\d{1,2}(?:${TO}\\d{1,2})?月)?份?[末底]?`,
);

/**
 * The date that a title begins with: 2024年上半年 of 2024年上半年全区指标; empty where it begins with none.
 *
 * @example dateBefore("2022年末全市户籍人口") // => "2022年末"
 * @example dateBefore("全市户籍人口") // => ""
 * @example dateBefore("2016届毕业生就业情况") // => ""
 */
export function dateBefore(key: string): string {
  return BEFORE_TITLE.exec(key)?.[0] ?? "";
}

const DAY = /^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)$/;
const END_OF_YEAR = /12[-/.月]31日?$/;

/**
 * Whether a key is the day on which something was made; 2020-12-31 heads what stands at the end of a year.
 *
 * @example isDay("2020年7月3日") // => true
 * @example isDay("2020-12-31") // => false
 */
export function isDay(key: string): boolean {
  return DAY.test(key) && !END_OF_YEAR.test(key);
}

const DATE_LINE = new RegExp(
  `^\\(?(?:截[至止]到?)?${YEAR}[-—–~至到.\\d]*(?:学?年度?)[\\d年月日季度初末底止上下半一二三四第前至到.—–~-]*\\)?$`,
);

/**
 * Whether a key is no more than a date or a period, as it stands beside 单位：万元 over a table.
 *
 * @example isDate("截至2021年12月20日") // => true
 * @example isDate("2020年目标") // => false
 */
export function isDate(key: string): boolean {
  return DATE_LINE.test(key);
}

const SIGN_OF_PERIOD = new RegExp(`${YEAR}|\\d+[年月季]|[一二三四]季度|[上下]半年|[本上]学年`);

/** Whether a text can be a period at all: 1 to 12 are running numbers before they are months. */
export function hasPeriodSign(text: string): boolean {
  return SIGN_OF_PERIOD.test(text);
}

const WHOLE_YEAR = /^1[-—–~～至到]12月?$/;

/** Whether months are all of their year: 1-12月. */
export function areWholeYear(months: string): boolean {
  return WHOLE_YEAR.test(months);
}

const SIGNS = "年月季期半度";

/** Whether a part of a heading holds what makes digits a period: 2000万元以上企业 begins with digits that are no year. */
export function holdsPeriodSign(text: string): boolean {
  return [...SIGNS].some((sign) => text.includes(sign));
}

const CROP_OF_YEAR = /^[\d一二三四]季$/;
const AGE = /^\d+月龄/;

/**
 * Whether what stands before a name looks like a period and belongs to it: a paddy bears 一季稻 or two crops in a year, and 3月龄 is how old
 * an animal is.
 *
 * @example isPartOfName("一季", "稻播种面积") // => true
 * @example isPartOfName("一季度", "用电量") // => false
 */
export function isPartOfName(start: string, rest: string): boolean {
  return CROP_OF_YEAR.test(start) || AGE.test(start + rest.slice(0, 1));
}

const BASE = new RegExp(
  `(?<!占)[比较](${YEAR}年|(?<=${YEAR}比)${YEAR})(?:末|底|同期)?(?=[年平均增长速减幅额量下降提高变化净±+%()-]*$)`,
);

/** Where words stand in a key, and what they name. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/**
 * The year that a change is counted from: 2017年 of 比2017年增长.
 *
 * @example baseYearIn("2018年比2017年增长") // => { from: 5, to: 11, said: "2017年" }
 * @example baseYearIn("2018比2017") // => { from: 4, to: 9, said: "2017" }
 */
export function baseYearIn(key: string): Named | undefined {
  const found = BASE.exec(key);
  if (!found) return undefined;
  return { from: found.index, to: found.index + found[0].length, said: found[1] ?? "" };
}

const MONTHS = "(?:前?\\d{1,2}月?[-—–~至]\\d{1,2}月|\\d{1,2}月|前[二三四五六七八九十]个?月)份?";
const SINCE_EARLIER = new RegExp(
  `(?:[比较与](${MONTHS}|上半年|一季度|前[二三]季度|常年|历年|多年|历史)(?:同期|平均值?|均值)*(?:比较|相比|比)?(?:[±+/()、或-]|增减|增幅|增长|提高|提升|上升|下降|回落|加快|放缓|减慢|减缓|放慢|变化|升降|偏多|偏少|偏高|偏低|增加|减少|多少|高低|[多少高低]|百分点)*)$`,
);

const TIMES_OF = new RegExp(`[为是](${YEAR}年)的?倍数?$`);

/**
 * The year of which a key says at its end that it is so many times.
 *
 * @example timesOfYearIn("2022年为2012年的倍数") // => { from: 5, to: 14, said: "2012年" }
 */
export function timesOfYearIn(key: string): Named | undefined {
  const found = TIMES_OF.exec(key);
  return found ? { from: found.index, to: key.length, said: found[1] ?? "" } : undefined;
}

const INDEX_OF = new RegExp(`[为是](${YEAR}年)(?:同期)?的?$`);

/**
 * The year of which a key says at its end that it is a hundred, where its figures are in per cent.
 *
 * @example indexOfYearIn("2023年为2022年") // => { from: 5, to: 11, said: "2022年" }
 */
export function indexOfYearIn(key: string): Named | undefined {
  const found = INDEX_OF.exec(key);
  return found ? { from: found.index, to: key.length, said: found[1] ?? "" } : undefined;
}

const RECOVERED = new RegExp(
  `(?:恢复[至到]|相当于)${YEAR}年(?:同期)?(?:水平)?的?(?:比例|百分比)?$`,
);

/**
 * Where a key says at its end how much there is again of what there was in a year: 恢复至2019年同期.
 *
 * @example recoveredIn("接待人次恢复至2019年同期") // => { from: 4, to: 14, said: "" }
 * @example recoveredIn("较2019年增长") // => undefined
 */
export function recoveredIn(key: string): Named | undefined {
  const found = RECOVERED.exec(key);
  return found ? { from: found.index, to: key.length, said: "" } : undefined;
}

/**
 * What a key says at its end that it compares with, months of the same year or a mean of years: 1-10月 of 较1-10月±百分点.
 *
 * @example earlierIn("增速较1-10月±百分点") // => { from: 2, to: 12, said: "1-10月" }
 * @example earlierIn("比上半年加快(+)或回落(-)") // => { from: 0, to: 15, said: "上半年" }
 * @example earlierIn("比上年增长") // => undefined
 */
export function earlierIn(key: string): Named | undefined {
  const found = SINCE_EARLIER.exec(key);
  return found ? { from: found.index, to: key.length, said: found[1] ?? "" } : undefined;
}
