import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import type { Column } from "../layout/columns";
import { anchorPeriod } from "./anchorPeriod";

/** The period of a table. */
export interface Anchor {
  readonly period: Period;
  /** By its own title or sheet, not taken over from the rest of the workbook. */
  readonly stated: boolean;
}

/**
 * The period of each value column. A column without one of its own belongs to the table's period; derived columns
 * (growth, rank, completion) in a table of several years to the latest of them, or, where there is one behind each year,
 * to the year on their left.
 */
export function columnPeriods(
  values: readonly Column[],
  { period: anchor, stated }: Anchor,
): Period[] {
  const own = values.map(({ label }) => label.time && anchorPeriod(label.time, anchor));
  const levels = values.flatMap((column, index) => (isLevel(column) ? [own[index] ?? anchor] : []));
  const latest = [...levels].sort(comparePeriods).pop();
  return values.map((column, index) => {
    const period = own[index];
    if (period) return period;
    if (isLevel(column) || levels.length === 0) return anchor;
    // 2021年目标 over 基期 and 目标值: the goals are of the year in the title.
    if (stated && column.label.measure?.endsWith("target")) return anchor;
    return (repeats(values, column, levels.length) ? before(own, index) : latest) ?? anchor;
  });
}

function isLevel({ label }: Column): boolean {
  return label.measure === undefined;
}

function repeats(values: readonly Column[], column: Column, times: number): boolean {
  const alike = values.filter(
    ({ label, text }) =>
      label.time === undefined && label.measure === column.label.measure && text === column.text,
  );
  return times > 1 && alike.length >= times - 1 && alike.length > 1;
}

function before(own: readonly (Period | undefined)[], index: number): Period | undefined {
  return own
    .slice(0, index)
    .reverse()
    .find((period) => period !== undefined);
}
