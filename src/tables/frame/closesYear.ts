import type { Grid } from "../grid/grid";
import { periodOf } from "./findPeriods";
import { isDateLine } from "./lineText";

/**
 * Whether a line dates what a title has of a year with the December of that year: 2020年12月 beside 填报单位 says when the year was filled in,
 * as long as no heading speaks of months. No figure is of that month alone.
 */
export function closesYear(
  line: string,
  title: string,
  grid: Grid,
  header: readonly number[],
): boolean {
  const [year, filed] = [periodOf(title), isDateLine(line) ? periodOf(line) : undefined];
  if (year?.kind !== "calendar" || filed?.kind !== "calendar") return false;
  const isEnd = filed.year === year.year && filed.months?.from === LAST_MONTH;
  return isEnd && !year.months && !header.some((row) => headsMonths(grid, row));
}

const LAST_MONTH = 12;

/** 本月 | 1—12月累计 */
function headsMonths(grid: Grid, row: number): boolean {
  return grid.filled(row).some((column) => grid.cell(row, column)?.text.includes("月"));
}
