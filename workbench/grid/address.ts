import {
  columnIndex,
  columnLetters,
  formatRectangle,
  parseRectangle,
} from "../../src/workbook/address";
import type { Area } from "../../src/workbook/workbook";
import { SHEET_COLUMNS, SHEET_ROWS, isEntireColumn, isEntireRow, isOnSheet } from "./area";

/**
 * Reads what Excel takes for the address of one area: cells, whole columns (`A:C`) or whole rows (`1:3`).
 *
 * @example parseArea("B:C") // => { top: 0, left: 1, bottom: 1048575, right: 2 }
 */
export function parseArea(address: string): Area | undefined {
  const local = withoutSheet(address).replaceAll("$", "");
  const area = parseRectangle(local) ?? wholeColumns(local) ?? wholeRows(local);
  return area && isOnSheet(area) ? area : undefined;
}

/**
 * The address as Excel writes it, whole rows and columns shortened.
 *
 * @example printArea({ top: 0, left: 1, bottom: 1048575, right: 2 }) // => "B:C"
 */
export function printArea(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return formatRectangle(area);
}

/**
 * A sheet's name as it stands before the `!` of an address: quoted where Excel quotes it.
 *
 * @example quoteSheet("2022年") // => "'2022年'"
 * @example quoteSheet("指标") // => "指标"
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The sheet's name in an address, unquoted; `undefined` for an address without one.
 *
 * @example sheetOf("'2022年'!B2") // => "2022年"
 */
export function sheetOf(address: string): string | undefined {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return undefined;
  const name = address.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).trim();
}

function wholeColumns(local: string): Area | undefined {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (!match) return undefined;
  const columns = [columnIndex(match[1] ?? ""), columnIndex(match[2] ?? "")];
  const last = SHEET_ROWS - 1;
  return { top: 0, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
}

function wholeRows(local: string): Area | undefined {
  const match = /^(\d+):(\d+)$/.exec(local);
  if (!match) return undefined;
  const rows = [Number(match[1]) - 1, Number(match[2]) - 1];
  const last = SHEET_COLUMNS - 1;
  return { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: last };
}
