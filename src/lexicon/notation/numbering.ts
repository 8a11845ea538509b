/** How lines, tables and columns are numbered: the signs, and where in a text they may stand. */
const NUMERALS = "一二三四五六七八九十";

const COLUMN_LETTERS = "甲乙丙丁";
const COLUMN_NUMBER = new RegExp(`^(?:\\d{1,2}|[${COLUMN_LETTERS}])$`);

/**
 * Whether a row only numbers the columns: 甲 | 1 | 2.
 *
 * @example isColumnNumbering(["甲", "乙", "1", "2"]) // => true
 * @example isColumnNumbering(["1", "2", "13"]) // => true
 * @example isColumnNumbering(["2020", "2021"]) // => false
 */
export function isColumnNumbering(texts: readonly string[]): boolean {
  return texts.every((text) => COLUMN_NUMBER.test(text));
}

/** Whether one of the columns is numbered 甲 or 乙, as those of names are. */
export function hasColumnLetter(texts: readonly string[]): boolean {
  return texts.some((text) => text !== "" && COLUMN_LETTERS.includes(text));
}

const LINE_NUMBER = new RegExp(
  `^(?:\\d{1,2}[.、．)](?!\\d)|[(]\\d{1,2}[)]|[\\u2460-\\u2473]|[A-H][、.．](?=[\\u4e00-\\u9fff])|[${NUMERALS}]{1,3}[、.．]|[(][${NUMERALS}]{1,3}[)])\\s*`,
);

/**
 * The number before a line of an outline or a form: 一、, (一), 1., (1), ①; empty where there is none. The text is half-width.
 *
 * @example lineNumber("一、科技投入") // => "一、"
 * @example lineNumber("1-3季度") // => ""
 */
export function lineNumber(text: string): string {
  return LINE_NUMBER.exec(text)?.[0] ?? "";
}

const DEPTHS: readonly RegExp[] = [
  new RegExp(`^[${NUMERALS}]{1,3}[、.．]?$`),
  new RegExp(`^[(][${NUMERALS}]{1,3}[)]$`),
  /^\d{1,3}[、.．]?$/,
  /^\d{1,2}[-.]\d{1,2}$/,
  /^\d{1,2}(?:[-.]\d{1,2}){2}$/,
  /^[(]?\d{1,2}[)]$/,
  /^[\u2460-\u2473]$/,
];

/**
 * How deep a line stands in an outline by its number: 一 over （一） over 1 over 1.1 over (1) over ①; `undefined` for what is no
 * number of a line. The text is half-width.
 *
 * @example depthOfNumber("一、") // => 0
 * @example depthOfNumber("1.2") // => 3
 * @example depthOfNumber("2024年") // => undefined
 */
export function depthOfNumber(number: string): number | undefined {
  const depth = DEPTHS.findIndex((form) => form.test(number));
  return depth < 0 ? undefined : depth;
}

const HEADING_NUMBER = new RegExp(
  `^(?:[${NUMERALS}]+[、.．]|[(（][${NUMERALS}]+[)）]|第[${NUMERALS}]+[章节部])`,
);

/**
 * Whether a half-width text begins as headings of sections are numbered: 一、, （一）, 第一章.
 *
 * @example hasHeadingNumber("一、科技投入") // => true
 * @example hasHeadingNumber("1.科技投入") // => false
 */
export function hasHeadingNumber(text: string): boolean {
  return HEADING_NUMBER.test(text);
}

const TABLE_NUMBER = new RegExp(
  `^(?:附[:：]|附[件表]\\d*[-\\d]*[:：、 ]?|表\\d+(?:[-—]\\d+)*[、:： ]?|附?表[${NUMERALS}]{1,3}[、:： ]?|\\d{1,3}[、.．:_—-](?=(?:19|20)\\d\\d年)|\\d{1,3}(?:[-—.]\\d{1,3})*(?!\\d)[、.．:_—-]?(?!\\d*年|[-—~～至.]?\\d*月)|[${NUMERALS}]{1,3}、)`,
);

/**
 * The number before a title: 附件1：, 表2-1, 08-; empty where there is none.
 *
 * @example tableNumber("表1  2017年甲市技术合同") // => "表1 "
 * @example tableNumber("08-2017年甲市技术合同") // => "08-"
 * @example tableNumber("2017年甲市技术合同") // => ""
 * @example tableNumber("表二 发电量") // => "表二 "
 * @example tableNumber("1-9月份州重点项目投资") // => ""
 */
export function tableNumber(key: string): string {
  return TABLE_NUMBER.exec(key)?.[0] ?? "";
}

const NUMBERED_TABLE = new RegExp(`^附?表[\\d${NUMERALS}]{1,3}[、:：. ]\\s*(?=.{2})`);

/**
 * The number of one of several tables under a title, with the blank behind it; empty where there is none.
 *
 * @example numberOfTable("表二 省级研发平台（家）") // => "表二 "
 * @example numberOfTable("表一") // => ""
 */
export function numberOfTable(line: string): string {
  return NUMBERED_TABLE.exec(line.trim())?.[0] ?? "";
}

const NUMBER_ALONE = new RegExp(
  `^(?:第.{1,3}[部章篇]|(?:附[表件]|表)[\\d${NUMERALS}]*(?:[-—]\\d+)*[:]?$)`,
);

/**
 * Whether a line is the number of a table, or a part of a book: 附表2, 第二篇 综合.
 *
 * @example isNumberAlone("附表2") // => true
 * @example isNumberAlone("表1 2017年") // => false
 */
export function isNumberAlone(key: string): boolean {
  return NUMBER_ALONE.test(key);
}

const FORM_NUMBER = /^(?:表号[::]?)?[\u4e00-\u9fff]{2,6}[年季月综基定报统]?\d{1,3}(?:-\d{1,2})?表$/;

/**
 * Whether a text is the number that an office gives to a form: it names nothing under it.
 *
 * @example isFormNumber("湘旅统年1表") // => true
 * @example isFormNumber("附表1") // => false
 */
export function isFormNumber(key: string): boolean {
  return FORM_NUMBER.test(key) && !key.startsWith("附");
}

const CONTINUED = new RegExp(`\\(续[${NUMERALS}\\d完]*\\)|^续[${NUMERALS}\\d完]*$`);

/**
 * Whether a title is that of a table that goes on: 续表, （续二）.
 *
 * @example isContinuation("主要指标(续二)") // => true
 * @example isContinuation("持续投入") // => false
 */
export function isContinuation(key: string): boolean {
  return CONTINUED_WORDS.some((word) => key.includes(word)) || CONTINUED.test(key);
}

const CONTINUED_WORDS = ["续表", "接上表"];

/** 做法1, 问题二: a word without the number behind it. */
export function withoutNumberBehind(key: string): string {
  return key.replace(NUMBER_BEHIND, "");
}

const NUMBER_BEHIND = new RegExp(`[\\d${NUMERALS}]+$`);

/**
 * Whether a text only counts rows: 七大行业, 三类, 8户; not 六大支柱产业及特色工业, which names them.
 *
 * @example isCountOfRows("七大行业") // => true
 * @example isCountOfRows("8家重点企业") // => true
 * @example isCountOfRows("六大支柱产业及特色工业") // => false
 */
export function isCountOfRows(text: string): boolean {
  return COUNT.test(text);
}

const COUNT = new RegExp(`^[\\d${NUMERALS}]+(?:[大个项类].{0,2}|[户家].{0,6})$`);

const FIRST_OR_LAST = new RegExp(`^(?:排名)?(?:[前后]|TOP)[\\d${NUMERALS}两]+(?![月年季])`, "i");

/**
 * Whether a text speaks of some rows at the head or the foot of a list by their number, and of none of them: 前五位小计, TOP3.
 *
 * @example areFirstOrLast("前五位小计") // => true
 * @example areFirstOrLast("后三名") // => true
 * @example areFirstOrLast("前进区") // => false
 */
export function areFirstOrLast(text: string): boolean {
  return FIRST_OR_LAST.test(text);
}

const KINDS_COUNTED = new RegExp(`^(国内|国外|国家|我国|全国)?[${NUMERALS}两](?:种|类)(?=.{2})`);

/**
 * A name without how many kinds of it there are: 国内专利 of 国内三种专利.
 *
 * @example withoutKindsCounted("国内三种专利申请量") // => "国内专利申请量"
 */
export function withoutKindsCounted(name: string): string {
  return name.replace(KINDS_COUNTED, "$1");
}
