import { saysSum } from "../lexicon/notation/yearsTogether";
import { plainLabel } from "../lexicon/script/plainLabel";
import { hintsAt } from "../lexicon/hints";
import { comparePeriods } from "../quantity/comparePeriods";
import { endTogether } from "../quantity/endTogether";
import type { CalendarPeriod, Period } from "../quantity/period";
import { periodOf } from "./frame/findPeriods";
import { togetherIn } from "./frame/readTitle";
import { inMonths } from "./frame/inMonths";
import { headingsOf } from "./layout/headings";
import { MOST_COLUMNS } from "./readTable";
import { mayBeGrowth } from "./words/mayBeGrowth";
import type { FoundFrame } from "./frame/foundFrame";

/**
 * The one period a workbook is about, for tables that only say 本年: the one its titles and sheets name, sheets of goals
 * aside if need be, or the months of a year beside years before it; where they name none, the latest year over figures, if
 * all tables with years end in the same, and where no figures have years either, the one its file is called by.
 */
export function bookPeriod(found: readonly FoundFrame[], file = ""): Period | undefined {
  return (
    only(found.map(titlePeriod)) ??
    only(found.filter((frame) => !isAboutGoals(frame)).map(titlePeriod)) ??
    (found.some(titlePeriod) ? inItsCourse(found) : only(found.map(latestYear))) ??
    (found.some(dates) ? undefined : filePeriod(file))
  );
}

/**
 * The year that all titles of a workbook name, in whatever months of it: a table of 1-6月 is of that year too, where the
 * workbook is about no one period.
 */
export function bookYear(found: readonly FoundFrame[]): Period | undefined {
  const named = found.filter((one) => !isAboutGoals(one)).flatMap((one) => titlePeriod(one) ?? []);
  return only(named.map(({ kind, year }) => ({ kind, year })));
}

/**
 * The tables of a file called 2023年1-6月 whose titles only say 2023年 are of these months, unless they are about goals. A month alone
 * may be when the file was made.
 */
export function inMonthsOfFile(found: readonly FoundFrame[], file = ""): readonly FoundFrame[] {
  const period = filePeriod(file);
  const { from = 0, to = 0 } = period?.months ?? {};
  if (!period || from !== 1 || to === from) return found;
  return found.map((frame) => {
    const { title } = frame;
    if (!title.period || isAboutGoals(frame)) return frame;
    return { ...frame, title: { ...title, period: inMonths(title.period, [period]) } };
  });
}

/**
 * The tables of a file called “十四五”规划…评估表 are about the years of that plan, where no title names a period or other years, and what they hold that is added up is of all of
 * them.
 */
export function inYearsOfFile(found: readonly FoundFrame[], file = ""): readonly FoundFrame[] {
  const together = togetherIn(file.replace(/\.[a-z]+$/i, ""));
  if (!together) return found;
  return found.map((frame) => {
    const { title } = frame;
    if (title.together ?? title.period) return frame;
    const areSums = saysSum(plainLabel(title.text ?? "").key);
    return { ...frame, title: { ...title, together: { years: together.years, areSums } } };
  });
}

function filePeriod(file: string): CalendarPeriod | undefined {
  const period = periodOf(file.replace(/\.[a-z]+$/i, ""));
  return period?.kind === "calendar" ? period : undefined;
}

/** Whether a table says anything of its time. */
function dates(frame: FoundFrame): boolean {
  return titlePeriod(frame) !== undefined || latestYear(frame) !== undefined;
}

/** Whether a title, or where it is silent a heading, names months of a year it does not name: 1—10月累计. */
export function isOfMonths({ grid, frame, title }: FoundFrame): boolean {
  if (title.period) return title.period.months !== undefined;
  if (frame.area.right - frame.area.left >= MOST_COLUMNS) return false;
  return headingsOf(grid, frame).some(
    ({ label: { time } }) => time?.kind === "relative" && time.months !== undefined,
  );
}

function titlePeriod({ title }: FoundFrame): CalendarPeriod | undefined {
  return title.period?.kind === "calendar" ? title.period : undefined;
}

/** Months of this year beside whole years before it: the year of the months is the one in whose course the workbook was made. */
function inItsCourse(found: readonly FoundFrame[]): CalendarPeriod | undefined {
  const named = found.filter((one) => !isAboutGoals(one)).flatMap((one) => titlePeriod(one) ?? []);
  const current = only(named.filter(({ months }) => months !== undefined));
  const isLast = named.every(
    ({ year, months }) => months !== undefined || (current && year < current.year),
  );
  return isLast ? current : undefined;
}

function isAboutGoals({ title, grid }: FoundFrame): boolean {
  return hintsAt(`${title.text ?? ""}${grid.sheet}`, "goals");
}

function latestYear({ grid, frame }: FoundFrame): CalendarPeriod | undefined {
  if (frame.area.right - frame.area.left >= MOST_COLUMNS) return undefined;
  const dated = headingsOf(grid, frame).flatMap(({ label, text }) =>
    label.time?.kind === "calendar" && label.status !== "forecast"
      ? [
          {
            time: label.time,
            isLevel: label.measure === undefined,
            isGrowth: mayBeGrowth(label.measure),
            isBefore: hintsAt(text, "same-period"),
          },
        ]
      : [],
  );
  // 2023年同期 is said in 2024.
  const [before] = dated.filter(({ isBefore }) => isBefore);
  if (before) return { kind: "calendar", year: before.time.year + 1 };
  const ofLevels = dated.filter(({ isLevel }) => isLevel);
  // 2024年增速 and 全省增速, where there is nothing but growth.
  const told = ofLevels.length > 0 ? ofLevels : dated.filter(({ isGrowth }) => isGrowth);
  return told
    .map(({ time }) => time)
    .sort(comparePeriods)
    .pop();
}

/** The only period among those given, 9月 and 1—9月 being one; `undefined` where there is none, or more than one. */
function only(periods: readonly (CalendarPeriod | undefined)[]): CalendarPeriod | undefined {
  const given = periods.filter((period) => period !== undefined);
  const longest = [...given].sort((one, other) => firstMonth(one) - firstMonth(other))[0];
  const isSame = (other: CalendarPeriod): boolean =>
    longest !== undefined && (comparePeriods(longest, other) === 0 || endTogether(longest, other));
  return given.every(isSame) ? longest : undefined;
}

function firstMonth({ months }: CalendarPeriod): number {
  return months?.from ?? 1;
}
