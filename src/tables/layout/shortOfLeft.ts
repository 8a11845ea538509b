import type { Period } from "../../quantity/period";
import type { Column } from "./columns";
import { withName } from "./withName";

/**
 * 工业总产值 | 上年同期产值 | 产值增长: what stands right behind a level as that of the year before, and is called by the end of its name, is
 * the same; and so is what else is called so, where nothing of its own has that name.
 */
export function shortOfLeft(values: readonly Column[]): readonly Column[] {
  const short = values.filter((column, index) => isShortOf(column, values[index - 1]));
  if (short.length === 0) return values;
  const own = values.filter((column) => isLevel(column) && !short.includes(column));
  const taken = new Set(own.map(({ label }) => label.name));
  const long = new Map<string, string>();
  return values.map((column, index) => {
    const { name } = column.label;
    if (taken.has(name) || column.given) return column;
    if (short.includes(column)) long.set(name, values[index - 1]?.label.name ?? name);
    const whole = long.get(name);
    return whole === undefined ? column : withName(column, whole, column.heading);
  });
}

function isShortOf(column: Column, left: Column | undefined): boolean {
  const { name, time } = column.label;
  if (!left || !isLevel(column) || !isLevel(left) || name.length < FEWEST_SHARED || column.given)
    return false;
  const isEnd = left.label.name !== name && left.label.name.endsWith(name);
  return isEnd && isYearBefore(time, left.label.time);
}

const FEWEST_SHARED = 2;

function isLevel({ label: { name, measure } }: Column): boolean {
  return name !== "" && measure === undefined;
}

function isYearBefore(time: Period | undefined, now: Period | undefined): boolean {
  if (time?.kind === "calendar") return now?.kind === "calendar" && time.year === now.year - 1;
  return time?.offset === -1 && now?.kind !== "calendar" && (now?.offset ?? 0) === 0;
}
