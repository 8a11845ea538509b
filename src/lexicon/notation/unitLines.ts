/** How a line or a title gives the unit of a table: 单位：万元, 计量单位：所, 金额单位：亿元, in either script. */
const OF_WHAT =
  "计量|計量|金额|金額|货币|貨幣|数量|數量|水量|面积|面積|产量|產量|重量|价值|價值|价格|價格|资金|資金|人数|人數|投资|投資|收入|支出|经费|經費|费用|費用|产值|產值|税收|稅收|电量|電量|用电量|成交额|销售额|工资|资产|存款|贷款|余额";
/** 填报单位 and 主管单位 are bodies. */
const FIELD = `(?:${OF_WHAT})?[单單]位[:：为為]`;
const NO_NAME_BEFORE = "(?<![\\u4e00-\\u9fff])";

const LINE = new RegExp(`${NO_NAME_BEFORE}${FIELD}`);
const AT_START = new RegExp(`^[(（]?${FIELD}`);
const STATED = new RegExp(`${NO_NAME_BEFORE}${FIELD}([^()。]+)`);
const BEHIND_BLANK = /\s((?:计量|計量)?[单單]\s*位[:：].*)$/;
const BEHIND_TITLE = /(?<=.)\s(?:计量|計量)?[单單]\s*位[:：].*$/;
const IN_BRACKETS = /(?<=.)[(（][^()（）]*[单單]位[:：][^()（）]*[)）]/;
const JOINT = "[、,，;；/或和及]";
const IN_POINTS = "±?[个個]?百分[点點]";
const OF_MOVEMENTS = new RegExp(
  `[±+\\-/]*[%％]${JOINT}${IN_POINTS}$|${IN_POINTS}${JOINT}[±+\\-/]*[%％]$`,
);
const OF_BRACKET = new RegExp(`^${FIELD}`);

/** Whether a text gives a unit anywhere. */
export function givesUnit(key: string): boolean {
  return LINE.test(key);
}

/** Whether a text begins with giving a unit. */
export function beginsWithUnit(text: string): boolean {
  return AT_START.test(text);
}

/**
 * What a plain text says the unit is; `undefined` where it says nothing of one.
 *
 * @example statedUnit("单位:万元") // => "万元"
 * @example statedUnit("注:单位为万人。") // => "万人"
 * @example statedUnit("填报单位:科技局") // => undefined
 */
export function statedUnit(text: string): string | undefined {
  return STATED.exec(text)?.[1];
}

/** 计量单位：所 behind a title and a blank; empty where nothing stands there. */
export function unitBehindBlank(line: string): string {
  return BEHIND_BLANK.exec(line)?.[1] ?? "";
}

/**
 * A title without the unit behind it, in brackets or after a blank.
 *
 * @example withoutUnitBehind("主要指标（单位：件）") // => "主要指标"
 */
export function withoutUnitBehind(title: string): string {
  return title.replace(IN_BRACKETS, "").replace(BEHIND_TITLE, "");
}

/** What stands in a bracket behind 单位: 件 of 单位:件. */
export function behindUnitField(content: string): string {
  return content.replace(OF_BRACKET, "");
}

/**
 * %、百分点 at the end of a text: amounts grow in the one, rates move by the other. Empty where it does not end in both.
 *
 * @example unitsOfMovements("增减%/百分点") // => "%/百分点"
 * @example unitsOfMovements("增减百分点") // => ""
 */
export function unitsOfMovements(text: string): string {
  return OF_MOVEMENTS.exec(text)?.[0] ?? "";
}
