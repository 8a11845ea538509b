import { keptByText } from "../../lexicon/script/keptByText";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { readNumber } from "../../quantity/readNumber";
import { readPeriod } from "../../quantity/readPeriod";
import { readRank } from "../../quantity/readRank";
import { readTop } from "../../quantity/readTop";
import { isDateFormat } from "../../workbook/numberFormat/isDateFormat";
import type { Cell } from "../../workbook/workbook";
import { readSeveral } from "../read/readSeveral";
import { readStatusMark } from "../read/readStatusMark";
import { isPlaceholder } from "./placeholder";

/** With qualifier, unit and mark; whatever is longer is prose. */
const LONGEST_FIGURE = 24;

/** Tells cells that nothing a header is made of: figures, marks for no data, errors. Years can be both and count as header. */
export type IsBody = (cell: Cell | null) => boolean;

export const isBodyCell: IsBody = (cell) => {
  if (!cell) return false;
  const { value, text } = cell;
  if (typeof value === "object" || typeof value === "boolean") return true;
  if (typeof value === "number") return !isYear(value) && !isPeriodDate(cell);
  return text.length <= LONGEST_FIGURE && isBodyText(value);
};

const isBodyText = keptByText((value): boolean => {
  const text = readStatusMark(value).rest;
  if (readPeriod(text)) return false;
  if (isPlaceholder(text) || readRank(text) || readTop(text) || isPair(text)) return true;
  const reading = readNumber(text);
  return reading.ok || reading.problem.code === "missing-value";
});

/** 2020-12-31 over a column is the year's end, and the year. */
function isPeriodDate({ numberFormat, text }: Cell): boolean {
  return isDateFormat(numberFormat) && readPeriod(text) !== undefined;
}

/** 84\93 under two years, 120笔/8亿元: two figures in one cell, unless both are years themselves. */
function isPair(text: string): boolean {
  const plain = normalizeWidth(text).replace(/ /g, "");
  const pair = /^(\d+(?:\.\d+)?)%?[\\/](\d+(?:\.\d+)?)%?$/.exec(plain);
  if (pair) return !(isYear(Number(pair[1])) && isYear(Number(pair[2])));
  return typeof readSeveral(text, undefined) === "object";
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1949 && value <= 2100;
}
