import { comparePeriods } from "../quantity/comparePeriods";
import type { CalendarPeriod, Period } from "../quantity/period";
import { headingsOf } from "./layout/headings";
import { MOST_COLUMNS } from "./readTable";
import type { FoundFrame } from "./frame/foundFrame";

/**
 * The one period a workbook is about, for tables that only say 本年: the one its titles and sheets name, sheets of goals
 * aside if need be; where they name none, the latest year over figures, if all tables with years end in the same.
 */
export function bookPeriod(found: readonly FoundFrame[]): Period | undefined {
  return (
    only(found.map(titlePeriod)) ??
    only(found.filter((frame) => !isAboutGoals(frame)).map(titlePeriod)) ??
    (found.some(titlePeriod) ? undefined : only(found.map(latestYear)))
  );
}

function titlePeriod({ title }: FoundFrame): CalendarPeriod | undefined {
  return title.period?.kind === "calendar" ? title.period : undefined;
}

function isAboutGoals({ title, grid }: FoundFrame): boolean {
  return /目标|计划|预期|任务/.test(`${title.text ?? ""}${grid.sheet}`);
}

function latestYear({ grid, frame }: FoundFrame): CalendarPeriod | undefined {
  if (frame.area.right - frame.area.left >= MOST_COLUMNS) return undefined;
  const years = headingsOf(grid, frame).flatMap(({ label }) =>
    label.time?.kind === "calendar" && label.measure === undefined && label.status !== "forecast"
      ? [label.time]
      : [],
  );
  return years.sort(comparePeriods).pop();
}

/** The only period among those given; `undefined` where there is none, or more than one. */
function only(periods: readonly (CalendarPeriod | undefined)[]): CalendarPeriod | undefined {
  const given = periods.filter((period) => period !== undefined);
  const [first, ...others] = given;
  return others.every((other) => first && comparePeriods(first, other) === 0) ? first : undefined;
}
