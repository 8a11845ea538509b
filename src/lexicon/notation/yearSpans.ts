/** How tables write several years together, and the year before a name. */
const YEAR = "(?:19|20)\\d\\d";
const TO = "[-—–~～至到]+";
const MONTH = "(?:[年./]\\d{1,2}月?|年)?";

const ALONE = new RegExp(`^${YEAR}${MONTH}${TO}${YEAR}${MONTH}(?:累计|合计|期间)?$`);
const BEFORE_NAME = new RegExp(`^${YEAR}年?${TO}${YEAR}年(?:累计)?`);

/**
 * The years together that a key is, or begins with before a name; empty where there are none.
 *
 * @example yearSpanAt("1985.12-2015.12") // => "1985.12-2015.12"
 * @example yearSpanAt("1991-2015年植树面积") // => "1991-2015年"
 * @example yearSpanAt("2015年植树面积") // => ""
 */
export function yearSpanAt(key: string): string {
  return (BEFORE_NAME.exec(key) ?? ALONE.exec(key))?.[0] ?? "";
}

const LATEST = /^近[两二三四五六七八九十几\d]+年来?/;
const IN_BRACKETS = new RegExp(`[(（][^()（）]{0,12}?${YEAR}年?${TO}${YEAR}年[)）]`);
const ANYWHERE = new RegExp(`${YEAR}年?${TO}${YEAR}(?:学年度?初?|年)?`);

/**
 * A title without the years together that it names, in brackets or not.
 *
 * @example withoutYearSpan("研发投入(2016-2020年)") // => "研发投入"
 * @example withoutYearSpan("2020—2021学年初在校学生数") // => "在校学生数"
 * @example withoutYearSpan("近三年各院系科研经费") // => "各院系科研经费"
 */
export function withoutYearSpan(title: string): string {
  return title.replace(IN_BRACKETS, "").replace(ANYWHERE, "").replace(LATEST, "");
}

const TWO = new RegExp(`(${YEAR})年?[\\\\/、](${YEAR})年?$`);

/**
 * The two years that close a heading over cells which hold a figure of each, and what stands before them.
 *
 * @example twoYearsBehind("专利·2016\\2017") // => { before: "专利·", years: [2016, 2017] }
 * @example twoYearsBehind("专利") // => undefined
 */
export function twoYearsBehind(
  text: string,
): { readonly before: string; readonly years: readonly [number, number] } | undefined {
  const found = TWO.exec(text);
  if (!found) return undefined;
  return { before: text.slice(0, found.index), years: [Number(found[1]), Number(found[2])] };
}

const YEAR_BEFORE = new RegExp(`^(?:${YEAR}年|[上去]年)`);

/**
 * The year that a name begins with; empty where it begins with none.
 *
 * @example yearBefore("2016年全校") // => "2016年"
 * @example yearBefore("上年合计") // => "上年"
 */
export function yearBefore(key: string): string {
  return YEAR_BEFORE.exec(key)?.[0] ?? "";
}

const FISCAL = /^(?:FY|fy|财年)\s?((?:19|20)\d\d)$/;
const SHORT = new RegExp(`^(?:FY|fy)?([0-4]\\d)(?:年度?|财年)(?=\\D|$|\\d{1,2}月?[-—–~至到月])`);
const SHORT_FISCAL = /^FY([0-4]\d)$/;

/**
 * A heading with its year written out: 22年, FY2022 and FY22 are 2022年. Others as they are.
 *
 * @example fullYear("22年1-6月") // => "2022年1-6月"
 * @example fullYear("专利") // => "专利"
 */
export function fullYear(text: string): string {
  return text.replace(FISCAL, "$1年").replace(SHORT, "20$1年").replace(SHORT_FISCAL, "20$1年");
}
