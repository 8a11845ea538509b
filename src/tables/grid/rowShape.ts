import { normalizeWidth } from "../../quantity/normalizeWidth";
import { readNumber } from "../../quantity/readNumber";
import { readPeriod } from "../../quantity/readPeriod";
import { readRank } from "../../quantity/readRank";
import { readTop } from "../../quantity/readTop";
import type { Cell } from "../../workbook/workbook";
import { readSeveral } from "../read/readSeveral";
import { isDateFormat } from "../read/numberFormat";
import { readStatusMark } from "../read/readStatusMark";
import { cellText } from "./cellText";
import type { Grid } from "./grid";
import { isPlaceholder } from "./placeholder";

/** What a row of a sheet looks like, before anything is known of its table. */
export interface RowShape {
  readonly row: number;
  /** Columns of its own cells: those that start in this row. */
  readonly columns: readonly number[];
  /** Columns of cells that can only stand in the body of a table: figures, marks for no data, errors. */
  readonly figures: readonly number[];
  /** Columns of texts and years: what headers are made of. */
  readonly texts: readonly number[];
}

/** Looks at the cells of a row between two columns. */
export function rowShape(grid: Grid, row: number, left: number, right: number): RowShape {
  const columns = grid.filled(row).filter((column) => column >= left && column <= right);
  const figures = columns.filter((column) => isBodyCell(grid.cell(row, column)));
  const body = new Set(figures);
  return { row, columns, figures, texts: columns.filter((column) => !body.has(column)) };
}

/** With qualifier, unit and mark; whatever is longer is prose. */
const LONGEST_FIGURE = 24;

/** A figure, a mark for no data or an error: nothing a header is made of. Years can be both and count as header. */
export function isBodyCell(cell: Cell | null): boolean {
  if (!cell) return false;
  if (typeof cell.value === "object" || typeof cell.value === "boolean") return true;
  if (typeof cell.value === "number") return !isYear(cell.value) && !isPeriodDate(cell);
  if (cell.text.length > LONGEST_FIGURE) return false;
  const text = readStatusMark(cellText(cell)).rest;
  if (readPeriod(text)) return false;
  if (isPlaceholder(text) || readRank(text) || readTop(text) || isPair(text)) return true;
  const reading = readNumber(text);
  return reading.ok || reading.problem.code === "missing-value";
}

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
