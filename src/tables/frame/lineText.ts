import { normalizeWidth } from "../../quantity/normalizeWidth";
import { plainLabel } from "../words/plainLabel";

const NOTE =
  /^(?:附?注\d*[:.：、 ]|[*※★▲]|[①②③]|(?:备注|说明|填表说明|编制说明|指标解释|(?:数据|资料)?来源|口径|统计口径)\d*[:：、.])/;
const SIGN_OFF =
  /^(?:单位负责人|统计负责人|分管领导|负责人|填表人|填报人|制表人?|审核人?|复核人?|经办人|联系人|联系电话|电话|报出日期|填报日期|制表日期|日期)[:：]/;
const UNIT_LINE = /(?<![\u4e00-\u9fff])(?:计量)?单位[:：]/;
const FORM_FIELD =
  /^(?:表号|制表机关|制定机关|文号|备案文号|有效期至?|填报单位|编制单位|行政区划代码|组织机构代码|报告期|报送单位)[:：]?/;

/**
 * Whether a line is a note or a source, to be kept with the table above it.
 *
 * @example isNote("注：本表数据为快报数") // => true
 * @example isNote("2020年全市主要科技指标") // => false
 */
export function isNote(text: string): boolean {
  const { key } = plainLabel(text);
  return NOTE.test(key) || SIGN_OFF.test(key) || /^数据来源于|^资料来源于/.test(key);
}

/**
 * Whether a text gives the unit of a table: `单位：万元`, or a unit alone in brackets.
 *
 * @example isUnitLine("（计量单位：亿元、%）") // => true
 * @example isUnitLine("填报单位：科技局") // => false
 */
export function isUnitLine(text: string): boolean {
  const { key } = plainLabel(text);
  return UNIT_LINE.test(key) || /^\([^()]{1,8}\)$/.test(key);
}

/** Whether a cell in a row of several can only stand outside a table: a note, a unit line, a field of a form. */
export function isLineCell(text: string): boolean {
  const { key } = plainLabel(text);
  return isNote(text) || UNIT_LINE.test(key) || FORM_FIELD.test(key) || /[:：]$/.test(key);
}

/**
 * Whether a line heads a section: numbered 一、 or （一）.
 *
 * @example isNumberedHeading("一、科技投入") // => true
 */
export function isNumberedHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[章节部])/.test(
    normalizeWidth(text),
  );
}
