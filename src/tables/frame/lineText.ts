import { lineKind, periodFieldKind } from "../../lexicon/lines";
import { isDate } from "../../lexicon/notation/dates";
import { hasHeadingNumber } from "../../lexicon/notation/numbering";
import { givesUnit, withoutUnitBehind } from "../../lexicon/notation/unitLines";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { unitOf } from "../../quantity/unitOf";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { canBeUnitAlone } from "../words/headerUnit";
import { columnKindOf } from "../words/columnKinds";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** Marks that begin a note. */
const NOTE_MARK = /^[*※★▲①②③]/;

/**
 * The period that a field of a form gives, as a text: 截至2023年6月30日 of 截止日期：2023年6月30日. `undefined` for any other.
 *
 * @example periodField("数据截至：6月29日") // => "截至6月29日"
 * @example periodField("填报单位：科技局") // => undefined
 */
export function periodField(text: string): string | undefined {
  const [, name = "", value = ""] = FIELD.exec(plainLabel(text).key) ?? [];
  const kind = periodFieldKind(name);
  if (kind === undefined || value === "" || name.length > LONGEST_FIELD) return undefined;
  return kind === "as-of" && !value.startsWith(AS_OF) ? `截至${value}` : value;
}

const FIELD = /^([^:：]*)[:：](.+)$/;
const LONGEST_FIELD = 8;
const AS_OF = "截";

/**
 * Whether a line is a note or a source, to be kept with the table above it.
 *
 * @example isNote("注：本表数据为快报数") // => true
 * @example isNote("2020年全市主要科技指标") // => false
 */
export function isNote(text: string): boolean {
  const kind = lineKind(text);
  return kind === "note" || kind === "sign-off" || NOTE_MARK.test(plainLabel(text).key);
}

/**
 * Whether a text gives the unit of a table: `单位：万元`, or a unit alone in brackets.
 *
 * @example isUnitLine("（计量单位：亿元、%）") // => true
 * @example isUnitLine("填报单位：科技局") // => false
 */
export function isUnitLine(text: string): boolean {
  const { key } = plainLabel(text);
  return givesUnit(key) || /^\([^()]{1,8}\)$/.test(key);
}

/**
 * Whether a text is a unit and nothing else, or several, as it stands at the right margin over a table.
 *
 * @example isBareUnit("亿千瓦时") // => true
 * @example isBareUnit("亿元，%") // => true
 * @example isBareUnit("人口") // => false
 */
export function isBareUnit(text: string): boolean {
  const { key } = plainLabel(text);
  const isUnit = (part: string): boolean => canBeUnitAlone(part) && unitOf(part) !== undefined;
  return key.length > 1 && key.split(/[、,;]/).every(isUnit);
}

/** Whether a cell in a row of several can only stand outside a table: a note, a unit line, a field of a form. */
export function isLineCell(text: string): boolean {
  const { key } = plainLabel(text);
  const isLine = (givesUnit(key) && !isHeadWithUnit(text)) || /[:：]$/.test(key);
  const isField = lineKind(text) === "form-field" || periodField(text) !== undefined;
  return isLine || isField || isNote(text);
}

/** 指标（单位：人） heads the names of what is counted. */
function isHeadWithUnit(text: string): boolean {
  const head = withoutUnitBehind(text);
  return head !== text && columnKindOf(head) !== undefined;
}

/**
 * Whether a text is no more than a date or a period, as it stands beside 单位：万元 over a table.
 *
 * @example isDateLine("（2025年1—3月）") // => true
 * @example isDateLine("截至2021年12月20日") // => true
 * @example isDateLine("2020—2021学年初") // => true
 * @example isDateLine("2020年目标") // => false
 */
export function isDateLine(text: string): boolean {
  return isDate(plainLabel(text).key);
}

/**
 * Whether a line heads a section: numbered 一、 or （一）.
 *
 * @example isNumberedHeading("一、科技投入") // => true
 */
export function isNumberedHeading(text: string): boolean {
  return hasHeadingNumber(normalizeWidth(text));
}

/** What a line says, the unit at its right margin aside. */
export function lineText(grid: Grid, { row, columns }: RowShape): string {
  return columns
    .map((column) => cellText(grid.cell(row, column)).trim())
    .filter((text, index) => text !== "" && (index === 0 || !isBareUnit(text)))
    .join(" ");
}
