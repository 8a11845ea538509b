import type { Area } from "../../src/workbook/workbook";

/** The size of a sheet in Excel. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/**
 * @example rowsOf({ top: 2, left: 0, bottom: 4, right: 0 }) // => 3
 */
export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/**
 * @example columnsOf({ top: 2, left: 0, bottom: 4, right: 0 }) // => 1
 */
export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function rectangle(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function intersection(one: Area, other: Area): Area | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** Whole rows: as wide as the sheet. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

/** Whole columns: as tall as the sheet. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

/** Whether every cell of the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < SHEET_ROWS &&
    area.right < SHEET_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}
